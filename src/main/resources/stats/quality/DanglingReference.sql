-- Which rows name a player or a city that the save does not hold, such as an empty seat or a city razed since?
with refs as (
    select 'characters' as table_name, game_id, 'player' as column_name, player as id
    from characters
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'wonders', game_id, 'player', player
    from wonders
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'cities', game_id, 'player', player
    from cities
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'tile_owners', game_id, 'player', player
    from tile_owners
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'units', game_id, 'player', player
    from units
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'calamities', game_id, 'player', player
    from calamities
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'religions', game_id, 'founder_player', founder_player
    from religions
    where founder_player is not null and (game_id, founder_player) not in (select (game_id, player) from players)
    union all
    select 'cities', game_id, 'first_player', first_player
    from cities
    where first_player is not null and (game_id, first_player) not in (select (game_id, player) from players)
    union all
    select 'cities', game_id, 'last_player', last_player
    from cities
    where last_player is not null and (game_id, last_player) not in (select (game_id, player) from players)
    union all
    select 'units', game_id, 'original_player', original_player
    from units
    where original_player is not null and (game_id, original_player) not in (select (game_id, player) from players)
    union all
    select 'wonders', game_id, 'city', city
    from wonders
    where city is not null and (game_id, city) not in (select (game_id, city) from cities)
    union all
    select 'tiles', game_id, 'city', city
    from tiles
    where city is not null and (game_id, city) not in (select (game_id, city) from cities)
    union all
    select 'families', game_id, 'seat_city', seat_city
    from families
    where seat_city is not null and (game_id, seat_city) not in (select (game_id, city) from cities)
    union all
    select 'religions', game_id, 'holy_city', holy_city
    from religions
    where holy_city is not null and (game_id, holy_city) not in (select (game_id, city) from cities)
)
select
    refs.game_id,
    games.match_id,
    table_name || '.' || column_name || ': ' || count(*) || ' rows' as subject
from refs
left join games on games.game_id = refs.game_id
group by refs.game_id, games.match_id, table_name, column_name
order by all
