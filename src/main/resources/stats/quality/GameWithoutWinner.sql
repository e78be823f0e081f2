-- Which games have no winner, though the match was not decided by a forfeit?
select games.game_id, games.match_id, null::varchar as subject
from games
left join matches on matches.match_id = games.match_id
where games.winner_source = 'unknown'
    and not coalesce(matches.forfeited, false)
order by all
