-- Which cities are there at the end of a game, whose are they, and what became of them? $1: game_id
-- captured_turn: the last capture that any side's log tells.
with made as (
    select city, sum("count") filter (where kind = 'unit') as units, sum("count") filter (where kind = 'project') as projects
    from city_production
    where game_id = $1
    group by city
),
posts as (
    select
        city,
        count(*) filter (where specialist is not null) as specialists,
        count(*) filter (where improvement is not null and improvement_turns_left is null) as improvements
    from tiles
    where game_id = $1 and city is not null
    group by city
),
captures as (
    select subject, max(turn) as turn
    from events
    where game_id = $1 and type = 'CITY_CAPTURED'
    group by subject
),
started as (
    select city, item
    from city_production
    where game_id = $1 and kind = 'queue' and position = 0
)
select
    cities.city,
    coalesce(cities.custom_name, cities.name) as name,
    cities.player,
    cities.first_player,
    cities.last_player,
    captures.turn as captured_turn,
    cities.tribe,
    cities.family,
    cities.founded_turn,
    cities.capital,
    cities.culture,
    cities.happiness,
    cities.citizens,
    case when exists (select 1 from tiles where game_id = $1) then coalesce(posts.specialists, 0) end as specialists,
    case when exists (select 1 from tiles where game_id = $1) then coalesce(posts.improvements, 0) end as improvements,
    coalesce(characters.custom_name, characters.name) as governor,
    started.item as making,
    cities.growth_count,
    cities.tiles_bought,
    cities.hurry_civics + cities.hurry_training + cities.hurry_money + cities.hurry_population + cities.hurry_orders as hurries,
    coalesce(made.units, 0)::bigint as units,
    coalesce(made.projects, 0)::bigint as projects
from cities
left join made using (city)
left join posts using (city)
left join captures on captures.subject = 'city:' || cities.city
left join started using (city)
left join characters on characters.game_id = cities.game_id and characters.character = cities.governor
where cities.game_id = $1
order by cities.founded_turn nulls last, cities.city
