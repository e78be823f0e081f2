-- Which cities are there at the end of a game, whose are they, and what became of them? $1: game_id
with made as (
    select city, sum("count") filter (where kind = 'unit') as units, sum("count") filter (where kind = 'project') as projects
    from city_production
    where game_id = $1
    group by city
),
posts as (
    select city, count(*) as specialists
    from tiles
    where game_id = $1 and specialist is not null
    group by city
)
select
    cities.city,
    coalesce(cities.custom_name, cities.name) as name,
    cities.player,
    cities.first_player,
    cities.tribe,
    cities.family,
    cities.founded_turn,
    cities.capital,
    cities.culture,
    cities.happiness,
    cities.citizens,
    case when exists (select 1 from tiles where game_id = $1) then coalesce(posts.specialists, 0) end as specialists,
    cities.growth_count,
    cities.tiles_bought,
    cities.hurry_civics + cities.hurry_training + cities.hurry_money + cities.hurry_population + cities.hurry_orders as hurries,
    coalesce(made.units, 0)::bigint as units,
    coalesce(made.projects, 0)::bigint as projects
from cities
left join made using (city)
left join posts using (city)
where cities.game_id = $1
order by cities.founded_turn nulls last, cities.city
