-- Which rows name a player or a city that the save does not hold, such as an empty seat or a city razed since?
-- Rows are counted before they are looked up: a look-up for each column would not fit the memory of a serving engine.
with to_players as (
    select 'characters' as table_name, 'player' as column_name, game_id, player, count(*) as row_count
    from characters
    where player is not null
    group by game_id, player
    union all
    select 'wonders', 'player', game_id, player, count(*)
    from wonders
    where player is not null
    group by game_id, player
    union all
    select 'cities', 'player', game_id, player, count(*)
    from cities
    where player is not null
    group by game_id, player
    union all
    select 'tile_owners', 'player', game_id, player, count(*)
    from tile_owners
    where player is not null
    group by game_id, player
    union all
    select 'units', 'player', game_id, player, count(*)
    from units
    where player is not null
    group by game_id, player
    union all
    select 'calamities', 'player', game_id, player, count(*)
    from calamities
    where player is not null
    group by game_id, player
    union all
    select 'religions', 'founder_player', game_id, founder_player, count(*)
    from religions
    where founder_player is not null
    group by game_id, founder_player
    union all
    select 'cities', 'first_player', game_id, first_player, count(*)
    from cities
    where first_player is not null
    group by game_id, first_player
    union all
    select 'cities', 'last_player', game_id, last_player, count(*)
    from cities
    where last_player is not null
    group by game_id, last_player
    union all
    select 'units', 'original_player', game_id, original_player, count(*)
    from units
    where original_player is not null
    group by game_id, original_player
),
to_cities as (
    select 'wonders' as table_name, 'city' as column_name, game_id, city, count(*) as row_count
    from wonders
    where city is not null
    group by game_id, city
    union all
    select 'tiles', 'city', game_id, city, count(*)
    from tiles
    where city is not null
    group by game_id, city
    union all
    select 'families', 'seat_city', game_id, seat_city, count(*)
    from families
    where seat_city is not null
    group by game_id, seat_city
    union all
    select 'religions', 'holy_city', game_id, holy_city, count(*)
    from religions
    where holy_city is not null
    group by game_id, holy_city
),
refs as (
    select table_name, column_name, game_id, row_count
    from to_players
    anti join players using (game_id, player)
    union all
    select table_name, column_name, game_id, row_count
    from to_cities
    anti join cities using (game_id, city)
)
select
    refs.game_id,
    games.match_id,
    table_name || '.' || column_name || ': ' || sum(row_count)::bigint || ' rows' as subject
from refs
left join games on games.game_id = refs.game_id
group by refs.game_id, games.match_id, table_name, column_name
order by all
