-- On which turn do sides adopt each law for the first time? $1: keys of sides; NULL: all
-- A law whose turn is not logged is left out, and so are laws of succession.
with adopted as (
    select laws.law, min(laws.turn_from) as turn
    from laws
    join players using (game_id, player)
    where players.human
        and not laws.succession
        and laws.turn_from is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], laws.game_id || '/' || laws.player))
    group by laws.game_id, laws.player, laws.law
)
select
    law,
    count(*) as n,
    min(turn)::double as min,
    quantile_cont(turn, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(turn, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(turn, [0.25, 0.5, 0.75])[3]::double as q3,
    max(turn)::double as max
from adopted
group by law
order by median, law
