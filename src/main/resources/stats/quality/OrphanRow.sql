-- Which rows belong to a game, a player or a city that does not exist?
with orphans as (
    select 'players' as table_name, game_id, 'game' as missing, null as id
    from players
    where game_id not in (select game_id from games)
    union all
    select 'turn_stats' as table_name, game_id, 'game' as missing, null as id
    from turn_stats
    where game_id not in (select game_id from games)
    union all
    select 'yields' as table_name, game_id, 'game' as missing, null as id
    from yields
    where game_id not in (select game_id from games)
    union all
    select 'yield_prices' as table_name, game_id, 'game' as missing, null as id
    from yield_prices
    where game_id not in (select game_id from games)
    union all
    select 'stockpiles' as table_name, game_id, 'game' as missing, null as id
    from stockpiles
    where game_id not in (select game_id from games)
    union all
    select 'opinions' as table_name, game_id, 'game' as missing, null as id
    from opinions
    where game_id not in (select game_id from games)
    union all
    select 'events' as table_name, game_id, 'game' as missing, null as id
    from events
    where game_id not in (select game_id from games)
    union all
    select 'techs' as table_name, game_id, 'game' as missing, null as id
    from techs
    where game_id not in (select game_id from games)
    union all
    select 'laws' as table_name, game_id, 'game' as missing, null as id
    from laws
    where game_id not in (select game_id from games)
    union all
    select 'law_classes' as table_name, game_id, 'game' as missing, null as id
    from law_classes
    where game_id not in (select game_id from games)
    union all
    select 'goals' as table_name, game_id, 'game' as missing, null as id
    from goals
    where game_id not in (select game_id from games)
    union all
    select 'characters' as table_name, game_id, 'game' as missing, null as id
    from characters
    where game_id not in (select game_id from games)
    union all
    select 'character_traits' as table_name, game_id, 'game' as missing, null as id
    from character_traits
    where game_id not in (select game_id from games)
    union all
    select 'character_stats' as table_name, game_id, 'game' as missing, null as id
    from character_stats
    where game_id not in (select game_id from games)
    union all
    select 'character_spouses' as table_name, game_id, 'game' as missing, null as id
    from character_spouses
    where game_id not in (select game_id from games)
    union all
    select 'character_relationships' as table_name, game_id, 'game' as missing, null as id
    from character_relationships
    where game_id not in (select game_id from games)
    union all
    select 'rulers' as table_name, game_id, 'game' as missing, null as id
    from rulers
    where game_id not in (select game_id from games)
    union all
    select 'cognomens' as table_name, game_id, 'game' as missing, null as id
    from cognomens
    where game_id not in (select game_id from games)
    union all
    select 'families' as table_name, game_id, 'game' as missing, null as id
    from families
    where game_id not in (select game_id from games)
    union all
    select 'religions' as table_name, game_id, 'game' as missing, null as id
    from religions
    where game_id not in (select game_id from games)
    union all
    select 'theologies' as table_name, game_id, 'game' as missing, null as id
    from theologies
    where game_id not in (select game_id from games)
    union all
    select 'religion_adoptions' as table_name, game_id, 'game' as missing, null as id
    from religion_adoptions
    where game_id not in (select game_id from games)
    union all
    select 'event_choices' as table_name, game_id, 'game' as missing, null as id
    from event_choices
    where game_id not in (select game_id from games)
    union all
    select 'player_counts' as table_name, game_id, 'game' as missing, null as id
    from player_counts
    where game_id not in (select game_id from games)
    union all
    select 'units_produced' as table_name, game_id, 'game' as missing, null as id
    from units_produced
    where game_id not in (select game_id from games)
    union all
    select 'projects_produced' as table_name, game_id, 'game' as missing, null as id
    from projects_produced
    where game_id not in (select game_id from games)
    union all
    select 'wonders' as table_name, game_id, 'game' as missing, null as id
    from wonders
    where game_id not in (select game_id from games)
    union all
    select 'cities' as table_name, game_id, 'game' as missing, null as id
    from cities
    where game_id not in (select game_id from games)
    union all
    select 'city_culture' as table_name, game_id, 'game' as missing, null as id
    from city_culture
    where game_id not in (select game_id from games)
    union all
    select 'city_religions' as table_name, game_id, 'game' as missing, null as id
    from city_religions
    where game_id not in (select game_id from games)
    union all
    select 'city_yields' as table_name, game_id, 'game' as missing, null as id
    from city_yields
    where game_id not in (select game_id from games)
    union all
    select 'city_production' as table_name, game_id, 'game' as missing, null as id
    from city_production
    where game_id not in (select game_id from games)
    union all
    select 'city_families' as table_name, game_id, 'game' as missing, null as id
    from city_families
    where game_id not in (select game_id from games)
    union all
    select 'tiles' as table_name, game_id, 'game' as missing, null as id
    from tiles
    where game_id not in (select game_id from games)
    union all
    select 'tile_owners' as table_name, game_id, 'game' as missing, null as id
    from tile_owners
    where game_id not in (select game_id from games)
    union all
    select 'tile_changes' as table_name, game_id, 'game' as missing, null as id
    from tile_changes
    where game_id not in (select game_id from games)
    union all
    select 'tile_reveals' as table_name, game_id, 'game' as missing, null as id
    from tile_reveals
    where game_id not in (select game_id from games)
    union all
    select 'units' as table_name, game_id, 'game' as missing, null as id
    from units
    where game_id not in (select game_id from games)
    union all
    select 'unit_promotions' as table_name, game_id, 'game' as missing, null as id
    from unit_promotions
    where game_id not in (select game_id from games)
    union all
    select 'tribes' as table_name, game_id, 'game' as missing, null as id
    from tribes
    where game_id not in (select game_id from games)
    union all
    select 'tribe_relations' as table_name, game_id, 'game' as missing, null as id
    from tribe_relations
    where game_id not in (select game_id from games)
    union all
    select 'team_relations' as table_name, game_id, 'game' as missing, null as id
    from team_relations
    where game_id not in (select game_id from games)
    union all
    select 'calamities' as table_name, game_id, 'game' as missing, null as id
    from calamities
    where game_id not in (select game_id from games)
    union all
    select 'game_options' as table_name, game_id, 'game' as missing, null as id
    from game_options
    where game_id not in (select game_id from games)
    union all
    select 'turn_stats', game_id, 'player', player
    from turn_stats
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'yields', game_id, 'player', player
    from yields
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'stockpiles', game_id, 'player', player
    from stockpiles
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'opinions', game_id, 'player', player
    from opinions
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'events', game_id, 'player', player
    from events
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'techs', game_id, 'player', player
    from techs
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'laws', game_id, 'player', player
    from laws
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'law_classes', game_id, 'player', player
    from law_classes
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'goals', game_id, 'player', player
    from goals
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'rulers', game_id, 'player', player
    from rulers
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'families', game_id, 'player', player
    from families
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'religion_adoptions', game_id, 'player', player
    from religion_adoptions
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'event_choices', game_id, 'player', player
    from event_choices
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'player_counts', game_id, 'player', player
    from player_counts
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'units_produced', game_id, 'player', player
    from units_produced
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'projects_produced', game_id, 'player', player
    from projects_produced
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'city_families', game_id, 'player', player
    from city_families
    where player is not null and (game_id, player) not in (select (game_id, player) from players)
    union all
    select 'city_culture', game_id, 'city', city
    from city_culture
    where city is not null and (game_id, city) not in (select (game_id, city) from cities)
    union all
    select 'city_religions', game_id, 'city', city
    from city_religions
    where city is not null and (game_id, city) not in (select (game_id, city) from cities)
    union all
    select 'city_yields', game_id, 'city', city
    from city_yields
    where city is not null and (game_id, city) not in (select (game_id, city) from cities)
    union all
    select 'city_production', game_id, 'city', city
    from city_production
    where city is not null and (game_id, city) not in (select (game_id, city) from cities)
    union all
    select 'city_families', game_id, 'city', city
    from city_families
    where city is not null and (game_id, city) not in (select (game_id, city) from cities)
)
select
    orphans.game_id,
    games.match_id,
    table_name || ': ' || missing || coalesce(' ' || id, '') || ' (' || count(*) || ' rows)' as subject
from orphans
left join games on games.game_id = orphans.game_id
group by orphans.game_id, games.match_id, table_name, missing, id
order by all
