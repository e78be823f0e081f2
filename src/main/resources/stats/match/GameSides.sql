-- Who took part in a game, and how did each side stand at the end? $1: game_id
with last_values as (
    select
        player,
        arg_max(points, turn) as points,
        arg_max(military_power, turn) as military_power,
        arg_max(legitimacy, turn) as legitimacy
    from turn_stats
    where game_id = $1
    group by player
),
owned_cities as (
    select player, count(*) as cities
    from cities
    where game_id = $1 and player is not null
    group by player
),
known_techs as (
    select player, count(distinct tech) filter (state = 'researched') as technologies
    from techs
    where game_id = $1
    group by player
),
laws_in_force as (
    select player, count(*) as laws
    from laws
    where game_id = $1 and turn_to is null and not succession
    group by player
),
built_wonders as (
    select player, count(*) as wonders
    from wonders
    where game_id = $1 and completed
    group by player
),
recorded as (
    select
        exists (select 1 from cities where game_id = $1) as cities,
        exists (select 1 from laws where game_id = $1) as laws,
        exists (select 1 from wonders where game_id = $1) or exists (select 1 from tiles where game_id = $1) as wonders
)
select
    p.player,
    p.name,
    p.person_id,
    p.nation,
    p.dynasty,
    p.difficulty,
    p.team,
    p.human,
    p.surrendered,
    p.dead,
    p.won,
    last_values.points,
    last_values.military_power,
    coalesce(p.legitimacy, last_values.legitimacy) as legitimacy,
    case when recorded.cities then coalesce(owned_cities.cities, 0) end as cities,
    known_techs.technologies,
    case when recorded.laws then coalesce(laws_in_force.laws, 0) end as laws,
    case when recorded.wonders then coalesce(built_wonders.wonders, 0) end as wonders
from players p
cross join recorded
left join last_values on last_values.player = p.player
left join owned_cities on owned_cities.player = p.player
left join known_techs on known_techs.player = p.player
left join laws_in_force on laws_in_force.player = p.player
left join built_wonders on built_wonders.player = p.player
where p.game_id = $1
order by p.player
