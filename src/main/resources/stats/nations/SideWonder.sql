-- Which wonders did these sides complete, and when? $1: keys of sides; NULL: all
select
    wonders.wonder,
    count(distinct wonders.game_id || '/' || wonders.player) as sides,
    quantile_cont(wonders.turn_completed, 0.5)::double as median_turn
from wonders
join players using (game_id, player)
where players.human
    and wonders.completed
    and ($1::varchar[] is null or list_contains($1::varchar[], wonders.game_id || '/' || wonders.player))
group by wonders.wonder
order by sides desc, wonders.wonder
