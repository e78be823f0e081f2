-- How many people live in the cities of a side at the end? $1: keys of sides; NULL: all
-- Citizens without a post and specialists, who stand on tiles of the city. Only games whose save holds cities and tiles of them.
with mapped as (
    select game_id
    from cities
    intersect
    select game_id
    from tiles
    where city is not null
),
specialists as (
    select game_id, city, count(*) as specialists
    from tiles
    where specialist is not null
    group by game_id, city
),
sides as (
    select players.won, coalesce(sum(cities.citizens + coalesce(specialists.specialists, 0)), 0) as people
    from players
    join mapped using (game_id)
    left join cities using (game_id, player)
    left join specialists using (game_id, city)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
    group by players.game_id, players.player, players.won
),
counted as (
    select 'all' as who, people
    from sides
    union all
    select case when won then 'winners' else 'losers' end as who, people
    from sides
    where won is not null
)
select
    who,
    count(*) as n,
    min(people)::double as min,
    quantile_cont(people, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(people, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(people, [0.25, 0.5, 0.75])[3]::double as q3,
    max(people)::double as max
from counted
group by who
order by who
