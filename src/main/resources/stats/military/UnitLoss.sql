-- How many of the units that a side built stand no longer? $1: keys of sides; NULL: all; $2: ids of the units that count
-- Built as the save counts it, minus units of its own on the map at the end. Only games whose save has units on the map and
-- sides of which it counts what they built. A unit that was upgraded still stands.
with mapped as (
    select distinct game_id
    from units
    where player is not null
),
built as (
    select game_id, player, coalesce(sum("count") filter (where list_contains($2::varchar[], unit)), 0) as built
    from units_produced
    group by game_id, player
),
standing as (
    select game_id, player, count(*) as standing
    from units
    where list_contains($2::varchar[], unit)
        and (original_player is null or original_player = player)
        and original_tribe is null
    group by game_id, player
),
sides as (
    select players.won, built.built - coalesce(standing.standing, 0) as lost
    from players
    join mapped using (game_id)
    join built using (game_id, player)
    left join standing using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
),
counted as (
    select 'all' as who, lost
    from sides
    union all
    select case when won then 'winners' else 'losers' end as who, lost
    from sides
    where won is not null
)
select
    who,
    count(*) as n,
    min(lost)::double as min,
    quantile_cont(lost, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(lost, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(lost, [0.25, 0.5, 0.75])[3]::double as q3,
    max(lost)::double as max
from counted
group by who
order by who
