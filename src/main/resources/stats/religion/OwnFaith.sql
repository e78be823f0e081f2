-- Which part of their cities have a religion that the side itself founded, in percent? $1: keys of sides; NULL: all
-- Winners and losers that founded a religion of the kind, world or pagan, and hold a city at the end.
with own as (
    select
        game_id,
        founder_player as player,
        religion,
        case when starts_with(religion, 'RELIGION_PAGAN') then 'pagan' else 'world' end as kind
    from religions
    where founder_player is not null
),
believing as (
    select own.game_id, own.player, own.kind, count(distinct cities.city) as cities
    from own
    join cities using (game_id, player)
    join city_religions on city_religions.game_id = cities.game_id
        and city_religions.city = cities.city
        and city_religions.religion = own.religion
    group by own.game_id, own.player, own.kind
),
held as (
    select game_id, player, count(*) as cities
    from cities
    where player is not null
    group by game_id, player
),
founders as (
    select distinct game_id, player, kind from own
),
shares as (
    select founders.kind, players.won, 100.0 * coalesce(believing.cities, 0) / held.cities as percent
    from founders
    join players using (game_id, player)
    join held using (game_id, player)
    left join believing using (game_id, player, kind)
    where players.human
        and players.won is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
)
select
    kind,
    won,
    count(*) as n,
    min(percent)::double as min,
    quantile_cont(percent, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(percent, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(percent, [0.25, 0.5, 0.75])[3]::double as q3,
    max(percent)::double as max
from shares
group by kind, won
order by kind desc, won desc
