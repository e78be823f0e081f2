-- In how many cities is each religion at the end of the games in which it was founded? $1: keys of sides; NULL: all
-- A game counts when one of its sides is selected and the save holds its cities; cities of anybody count.
with selected as (
    select distinct game_id
    from players
    where human
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
),
founded as (
    select religions.game_id, religions.religion
    from religions
    join selected using (game_id)
    where religions.founded_turn is not null
        and religions.game_id in (select game_id from cities)
),
spread as (
    select founded.game_id, founded.religion, count(city_religions.city) as cities
    from founded
    left join city_religions using (game_id, religion)
    group by founded.game_id, founded.religion
)
select
    religion,
    count(*) as n,
    min(cities)::double as min,
    quantile_cont(cities, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(cities, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(cities, [0.25, 0.5, 0.75])[3]::double as q3,
    max(cities)::double as max
from spread
group by religion
order by median desc, n desc, religion
