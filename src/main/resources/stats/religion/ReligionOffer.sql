-- How do sides answer when they may make a religion that of the state, and when do they accept? $1: keys of sides; NULL: all
-- The save keeps the last offer of each religion to each side; the turn is that of the offer.
with offers as (
    select
        religion_adoptions.religion,
        religion_adoptions.adopted,
        case when religion_adoptions.adopted then religion_adoptions.turn end as turn
    from religion_adoptions
    join players using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
)
select
    religion,
    count(*) as offers,
    count(*) filter (where adopted) as accepted,
    count(*) filter (where not adopted) as declined,
    count(turn) as n,
    min(turn)::double as min,
    quantile_cont(turn, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(turn, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(turn, [0.25, 0.5, 0.75])[3]::double as q3,
    max(turn)::double as max
from offers
group by religion
order by offers desc, religion
