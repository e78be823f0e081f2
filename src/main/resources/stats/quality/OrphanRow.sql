-- Which rows belong to a game, a player or a city that does not exist?
-- Rows are counted before they are looked up: a look-up for each table would not fit the memory of a serving engine.
with of_games as (
    select 'players' as table_name, game_id, count(*) as row_count
    from players
    group by game_id
    union all
    select 'turn_stats', game_id, count(*)
    from turn_stats
    group by game_id
    union all
    select 'yields', game_id, count(*)
    from yields
    group by game_id
    union all
    select 'yield_prices', game_id, count(*)
    from yield_prices
    group by game_id
    union all
    select 'stockpiles', game_id, count(*)
    from stockpiles
    group by game_id
    union all
    select 'opinions', game_id, count(*)
    from opinions
    group by game_id
    union all
    select 'events', game_id, count(*)
    from events
    group by game_id
    union all
    select 'techs', game_id, count(*)
    from techs
    group by game_id
    union all
    select 'laws', game_id, count(*)
    from laws
    group by game_id
    union all
    select 'law_classes', game_id, count(*)
    from law_classes
    group by game_id
    union all
    select 'goals', game_id, count(*)
    from goals
    group by game_id
    union all
    select 'characters', game_id, count(*)
    from characters
    group by game_id
    union all
    select 'character_traits', game_id, count(*)
    from character_traits
    group by game_id
    union all
    select 'character_stats', game_id, count(*)
    from character_stats
    group by game_id
    union all
    select 'character_spouses', game_id, count(*)
    from character_spouses
    group by game_id
    union all
    select 'character_relationships', game_id, count(*)
    from character_relationships
    group by game_id
    union all
    select 'rulers', game_id, count(*)
    from rulers
    group by game_id
    union all
    select 'cognomens', game_id, count(*)
    from cognomens
    group by game_id
    union all
    select 'families', game_id, count(*)
    from families
    group by game_id
    union all
    select 'religions', game_id, count(*)
    from religions
    group by game_id
    union all
    select 'theologies', game_id, count(*)
    from theologies
    group by game_id
    union all
    select 'religion_adoptions', game_id, count(*)
    from religion_adoptions
    group by game_id
    union all
    select 'event_choices', game_id, count(*)
    from event_choices
    group by game_id
    union all
    select 'player_counts', game_id, count(*)
    from player_counts
    group by game_id
    union all
    select 'units_produced', game_id, count(*)
    from units_produced
    group by game_id
    union all
    select 'projects_produced', game_id, count(*)
    from projects_produced
    group by game_id
    union all
    select 'wonders', game_id, count(*)
    from wonders
    group by game_id
    union all
    select 'cities', game_id, count(*)
    from cities
    group by game_id
    union all
    select 'city_culture', game_id, count(*)
    from city_culture
    group by game_id
    union all
    select 'city_religions', game_id, count(*)
    from city_religions
    group by game_id
    union all
    select 'city_yields', game_id, count(*)
    from city_yields
    group by game_id
    union all
    select 'city_production', game_id, count(*)
    from city_production
    group by game_id
    union all
    select 'city_families', game_id, count(*)
    from city_families
    group by game_id
    union all
    select 'tiles', game_id, count(*)
    from tiles
    group by game_id
    union all
    select 'tile_owners', game_id, count(*)
    from tile_owners
    group by game_id
    union all
    select 'tile_changes', game_id, count(*)
    from tile_changes
    group by game_id
    union all
    select 'tile_reveals', game_id, count(*)
    from tile_reveals
    group by game_id
    union all
    select 'units', game_id, count(*)
    from units
    group by game_id
    union all
    select 'unit_promotions', game_id, count(*)
    from unit_promotions
    group by game_id
    union all
    select 'tribes', game_id, count(*)
    from tribes
    group by game_id
    union all
    select 'tribe_relations', game_id, count(*)
    from tribe_relations
    group by game_id
    union all
    select 'team_relations', game_id, count(*)
    from team_relations
    group by game_id
    union all
    select 'calamities', game_id, count(*)
    from calamities
    group by game_id
    union all
    select 'game_options', game_id, count(*)
    from game_options
    group by game_id
),
of_players as (
    select 'turn_stats' as table_name, game_id, player, count(*) as row_count
    from turn_stats
    where player is not null
    group by game_id, player
    union all
    select 'yields', game_id, player, count(*)
    from yields
    where player is not null
    group by game_id, player
    union all
    select 'stockpiles', game_id, player, count(*)
    from stockpiles
    where player is not null
    group by game_id, player
    union all
    select 'opinions', game_id, player, count(*)
    from opinions
    where player is not null
    group by game_id, player
    union all
    select 'events', game_id, player, count(*)
    from events
    where player is not null
    group by game_id, player
    union all
    select 'techs', game_id, player, count(*)
    from techs
    where player is not null
    group by game_id, player
    union all
    select 'laws', game_id, player, count(*)
    from laws
    where player is not null
    group by game_id, player
    union all
    select 'law_classes', game_id, player, count(*)
    from law_classes
    where player is not null
    group by game_id, player
    union all
    select 'goals', game_id, player, count(*)
    from goals
    where player is not null
    group by game_id, player
    union all
    select 'rulers', game_id, player, count(*)
    from rulers
    where player is not null
    group by game_id, player
    union all
    select 'families', game_id, player, count(*)
    from families
    where player is not null
    group by game_id, player
    union all
    select 'religion_adoptions', game_id, player, count(*)
    from religion_adoptions
    where player is not null
    group by game_id, player
    union all
    select 'event_choices', game_id, player, count(*)
    from event_choices
    where player is not null
    group by game_id, player
    union all
    select 'player_counts', game_id, player, count(*)
    from player_counts
    where player is not null
    group by game_id, player
    union all
    select 'units_produced', game_id, player, count(*)
    from units_produced
    where player is not null
    group by game_id, player
    union all
    select 'projects_produced', game_id, player, count(*)
    from projects_produced
    where player is not null
    group by game_id, player
    union all
    select 'city_families', game_id, player, count(*)
    from city_families
    where player is not null
    group by game_id, player
),
of_cities as (
    select 'city_culture' as table_name, game_id, city, count(*) as row_count
    from city_culture
    where city is not null
    group by game_id, city
    union all
    select 'city_religions', game_id, city, count(*)
    from city_religions
    where city is not null
    group by game_id, city
    union all
    select 'city_yields', game_id, city, count(*)
    from city_yields
    where city is not null
    group by game_id, city
    union all
    select 'city_production', game_id, city, count(*)
    from city_production
    where city is not null
    group by game_id, city
    union all
    select 'city_families', game_id, city, count(*)
    from city_families
    where city is not null
    group by game_id, city
),
orphans as (
    select table_name, game_id, 'game' as missing, null as id, row_count
    from of_games
    anti join games using (game_id)
    union all
    select table_name, game_id, 'player' as missing, player as id, row_count
    from of_players
    anti join players using (game_id, player)
    union all
    select table_name, game_id, 'city' as missing, city as id, row_count
    from of_cities
    anti join cities using (game_id, city)
)
select
    orphans.game_id,
    games.match_id,
    table_name || ': ' || missing || coalesce(' ' || id, '') || ' (' || row_count || ' rows)' as subject
from orphans
left join games on games.game_id = orphans.game_id
order by all
