-- How do the games of these sides stand at their end, on average? $1: keys of sides; NULL: all
with seats as (
    select players.game_id, players.player
    from players
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
),
lengths as (
    select avg(games.turns) as value, count(*) as games
    from seats
    join games using (game_id)
),
ends as (
    select
        arg_max(points, turn) filter (points is not null) as points,
        arg_max(military_power, turn) filter (military_power is not null) as military_power,
        arg_max(legitimacy, turn) filter (legitimacy is not null) as legitimacy
    from turn_stats
    join seats using (game_id, player)
    group by game_id, player
),
held as (
    select count(cities.city) as cities
    from seats
    left join cities using (game_id, player)
    where game_id in (select game_id from cities)
    group by game_id, player
),
averages as (
    select 1 as place, 'turns' as measure, value, games from lengths
    union all
    select 2, 'points', avg(points), count(points) from ends
    union all
    select 3, 'military_power', avg(military_power), count(military_power) from ends
    union all
    select 4, 'legitimacy', avg(legitimacy), count(legitimacy) from ends
    union all
    select 5, 'cities', avg(cities), count(*) from held
)
select measure, value, games
from averages
order by place
