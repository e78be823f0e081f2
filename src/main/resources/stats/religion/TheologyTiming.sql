-- In how many games is each theology established, and on which turn? $1: keys of sides; NULL: all
-- A game counts when one of its sides is selected; a theology of several religions in a game counts once, by its first turn.
with selected as (
    select distinct game_id
    from players
    where human
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
),
established as (
    select theologies.game_id, theologies.theology, min(theologies.turn) as turn
    from theologies
    join selected using (game_id)
    group by theologies.game_id, theologies.theology
)
select
    theology,
    count(*) as games,
    count(turn) as n,
    min(turn)::double as min,
    quantile_cont(turn, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(turn, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(turn, [0.25, 0.5, 0.75])[3]::double as q3,
    max(turn)::double as max
from established
group by theology
order by games desc, theology
