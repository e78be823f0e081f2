-- Which games have no history per turn at all?
select game_id, match_id, null::varchar as subject
from games
where game_id not in (select game_id from turn_stats)
order by all
