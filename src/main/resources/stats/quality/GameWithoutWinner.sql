-- Which games have no winner?
select game_id, match_id, null::varchar as subject
from games
where winner_source = 'unknown'
order by all
