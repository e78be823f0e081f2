-- How many cities do the families of each class hold at the end, with winners and with losers? $1: keys of sides; NULL: all
-- Only a side's own families count; a family without a city counts as 0, a save without any city is left out.
with held as (
    select distinct families.game_id, families.player, families.family, families.family_class, players.won
    from families
    join players using (game_id, player)
    where players.human
        and players.won is not null
        and families.family_class is not null
        and families.game_id in (select game_id from cities)
        and ($1::varchar[] is null or list_contains($1::varchar[], families.game_id || '/' || families.player))
),
counted as (
    select held.game_id, held.player, held.family_class, held.won, count(cities.city) as cities
    from held
    left join cities using (game_id, player, family)
    group by held.game_id, held.player, held.family_class, held.won
)
select
    family_class,
    won,
    count(*) as n,
    min(cities)::double as min,
    quantile_cont(cities, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(cities, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(cities, [0.25, 0.5, 0.75])[3]::double as q3,
    max(cities)::double as max,
    avg(cities) as mean
from counted
group by family_class, won
order by family_class, won desc
