-- Which rows stand more than once under the key of their table?
with duplicates as (
    select 'tournaments' as table_name, null as game_id, concat_ws(' ', tournament_id) as key, count(*) as rows
    from tournaments
    group by tournament_id
    having count(*) > 1
    union all
    select 'participants' as table_name, null as game_id, concat_ws(' ', participant_id) as key, count(*) as rows
    from participants
    group by participant_id
    having count(*) > 1
    union all
    select 'matches' as table_name, null as game_id, concat_ws(' ', match_id) as key, count(*) as rows
    from matches
    group by match_id
    having count(*) > 1
    union all
    select 'games' as table_name, game_id as game_id, concat_ws(' ', game_id) as key, count(*) as rows
    from games
    group by game_id
    having count(*) > 1
    union all
    select 'players' as table_name, game_id as game_id, concat_ws(' ', player) as key, count(*) as rows
    from players
    group by game_id, player
    having count(*) > 1
    union all
    select 'turn_stats' as table_name, game_id as game_id, concat_ws(' ', player, turn) as key, count(*) as rows
    from turn_stats
    group by game_id, player, turn
    having count(*) > 1
    union all
    select 'yields' as table_name, game_id as game_id, concat_ws(' ', player, turn, "yield") as key, count(*) as rows
    from yields
    group by game_id, player, turn, "yield"
    having count(*) > 1
    union all
    select 'yield_prices' as table_name, game_id as game_id, concat_ws(' ', turn, "yield") as key, count(*) as rows
    from yield_prices
    group by game_id, turn, "yield"
    having count(*) > 1
    union all
    select 'stockpiles' as table_name, game_id as game_id, concat_ws(' ', player, "yield") as key, count(*) as rows
    from stockpiles
    group by game_id, player, "yield"
    having count(*) > 1
    union all
    select 'opinions' as table_name, game_id as game_id, concat_ws(' ', player, turn, kind, subject) as key, count(*) as rows
    from opinions
    group by game_id, player, turn, kind, subject
    having count(*) > 1
    union all
    select 'events' as table_name, game_id as game_id, concat_ws(' ', player, source, seq) as key, count(*) as rows
    from events
    group by game_id, player, source, seq
    having count(*) > 1
    union all
    select 'techs' as table_name, game_id as game_id, concat_ws(' ', player, tech, state, turn) as key, count(*) as rows
    from techs
    group by game_id, player, tech, state, turn
    having count(*) > 1
    union all
    select 'laws' as table_name, game_id as game_id, concat_ws(' ', player, law, turn_from) as key, count(*) as rows
    from laws
    group by game_id, player, law, turn_from
    having count(*) > 1
    union all
    select 'law_classes' as table_name, game_id as game_id, concat_ws(' ', player, law_class) as key, count(*) as rows
    from law_classes
    group by game_id, player, law_class
    having count(*) > 1
    union all
    select 'goals' as table_name, game_id as game_id, concat_ws(' ', player, goal_id) as key, count(*) as rows
    from goals
    group by game_id, player, goal_id
    having count(*) > 1
    union all
    select 'characters' as table_name, game_id as game_id, concat_ws(' ', character) as key, count(*) as rows
    from characters
    group by game_id, character
    having count(*) > 1
    union all
    select 'character_traits' as table_name, game_id as game_id, concat_ws(' ', character, trait) as key, count(*) as rows
    from character_traits
    group by game_id, character, trait
    having count(*) > 1
    union all
    select 'character_stats' as table_name, game_id as game_id, concat_ws(' ', character, stat) as key, count(*) as rows
    from character_stats
    group by game_id, character, stat
    having count(*) > 1
    union all
    select 'character_spouses' as table_name, game_id as game_id, concat_ws(' ', character, spouse) as key, count(*) as rows
    from character_spouses
    group by game_id, character, spouse
    having count(*) > 1
    union all
    select 'character_relationships' as table_name, game_id as game_id, concat_ws(' ', character, relationship, target, turn) as key, count(*) as rows
    from character_relationships
    group by game_id, character, relationship, target, turn
    having count(*) > 1
    union all
    select 'rulers' as table_name, game_id as game_id, concat_ws(' ', player, succession) as key, count(*) as rows
    from rulers
    group by game_id, player, succession
    having count(*) > 1
    union all
    select 'cognomens' as table_name, game_id as game_id, concat_ws(' ', character, turn, cognomen) as key, count(*) as rows
    from cognomens
    group by game_id, character, turn, cognomen
    having count(*) > 1
    union all
    select 'families' as table_name, game_id as game_id, concat_ws(' ', player, family) as key, count(*) as rows
    from families
    group by game_id, player, family
    having count(*) > 1
    union all
    select 'religions' as table_name, game_id as game_id, concat_ws(' ', religion) as key, count(*) as rows
    from religions
    group by game_id, religion
    having count(*) > 1
    union all
    select 'theologies' as table_name, game_id as game_id, concat_ws(' ', religion, theology) as key, count(*) as rows
    from theologies
    group by game_id, religion, theology
    having count(*) > 1
    union all
    select 'religion_adoptions' as table_name, game_id as game_id, concat_ws(' ', player, religion, turn) as key, count(*) as rows
    from religion_adoptions
    group by game_id, player, religion, turn
    having count(*) > 1
    union all
    select 'event_choices' as table_name, game_id as game_id, concat_ws(' ', player, scope, subject, story, option, turn) as key, count(*) as rows
    from event_choices
    group by game_id, player, scope, subject, story, option, turn
    having count(*) > 1
    union all
    select 'player_counts' as table_name, game_id as game_id, concat_ws(' ', player, kind, name) as key, count(*) as rows
    from player_counts
    group by game_id, player, kind, name
    having count(*) > 1
    union all
    select 'units_produced' as table_name, game_id as game_id, concat_ws(' ', player, unit) as key, count(*) as rows
    from units_produced
    group by game_id, player, unit
    having count(*) > 1
    union all
    select 'projects_produced' as table_name, game_id as game_id, concat_ws(' ', player, project) as key, count(*) as rows
    from projects_produced
    group by game_id, player, project
    having count(*) > 1
    union all
    select 'wonders' as table_name, game_id as game_id, concat_ws(' ', player, wonder) as key, count(*) as rows
    from wonders
    group by game_id, player, wonder
    having count(*) > 1
    union all
    select 'cities' as table_name, game_id as game_id, concat_ws(' ', city) as key, count(*) as rows
    from cities
    group by game_id, city
    having count(*) > 1
    union all
    select 'city_culture' as table_name, game_id as game_id, concat_ws(' ', city, team) as key, count(*) as rows
    from city_culture
    group by game_id, city, team
    having count(*) > 1
    union all
    select 'city_religions' as table_name, game_id as game_id, concat_ws(' ', city, religion) as key, count(*) as rows
    from city_religions
    group by game_id, city, religion
    having count(*) > 1
    union all
    select 'city_yields' as table_name, game_id as game_id, concat_ws(' ', city, "yield") as key, count(*) as rows
    from city_yields
    group by game_id, city, "yield"
    having count(*) > 1
    union all
    select 'city_production' as table_name, game_id as game_id, concat_ws(' ', city, kind, position, item) as key, count(*) as rows
    from city_production
    group by game_id, city, kind, position, item
    having count(*) > 1
    union all
    select 'city_families' as table_name, game_id as game_id, concat_ws(' ', city, player) as key, count(*) as rows
    from city_families
    group by game_id, city, player
    having count(*) > 1
    union all
    select 'tiles' as table_name, game_id as game_id, concat_ws(' ', x, y) as key, count(*) as rows
    from tiles
    group by game_id, x, y
    having count(*) > 1
    union all
    select 'tile_owners' as table_name, game_id as game_id, concat_ws(' ', x, y, turn_from) as key, count(*) as rows
    from tile_owners
    group by game_id, x, y, turn_from
    having count(*) > 1
    union all
    select 'tile_changes' as table_name, game_id as game_id, concat_ws(' ', x, y, kind, turn) as key, count(*) as rows
    from tile_changes
    group by game_id, x, y, kind, turn
    having count(*) > 1
    union all
    select 'tile_reveals' as table_name, game_id as game_id, concat_ws(' ', x, y, team) as key, count(*) as rows
    from tile_reveals
    group by game_id, x, y, team
    having count(*) > 1
    union all
    select 'units' as table_name, game_id as game_id, concat_ws(' ', unit_id) as key, count(*) as rows
    from units
    group by game_id, unit_id
    having count(*) > 1
    union all
    select 'unit_promotions' as table_name, game_id as game_id, concat_ws(' ', unit_id, promotion) as key, count(*) as rows
    from unit_promotions
    group by game_id, unit_id, promotion
    having count(*) > 1
    union all
    select 'tribes' as table_name, game_id as game_id, concat_ws(' ', tribe) as key, count(*) as rows
    from tribes
    group by game_id, tribe
    having count(*) > 1
    union all
    select 'tribe_relations' as table_name, game_id as game_id, concat_ws(' ', tribe, team) as key, count(*) as rows
    from tribe_relations
    group by game_id, tribe, team
    having count(*) > 1
    union all
    select 'team_relations' as table_name, game_id as game_id, concat_ws(' ', team, other_team) as key, count(*) as rows
    from team_relations
    group by game_id, team, other_team
    having count(*) > 1
    union all
    select 'calamities' as table_name, game_id as game_id, concat_ws(' ', occurrence_id) as key, count(*) as rows
    from calamities
    group by game_id, occurrence_id
    having count(*) > 1
    union all
    select 'game_options' as table_name, game_id as game_id, concat_ws(' ', kind, name) as key, count(*) as rows
    from game_options
    group by game_id, kind, name
    having count(*) > 1
    union all
    select 'pick_order' as table_name, null as game_id, concat_ws(' ', match_id, game_number) as key, count(*) as rows
    from pick_order
    group by match_id, game_number
    having count(*) > 1
    union all
    select 'attachments' as table_name, null as game_id, concat_ws(' ', match_id, attachment_id) as key, count(*) as rows
    from attachments
    group by match_id, attachment_id
    having count(*) > 1
    union all
    select 'imports' as table_name, null as game_id, concat_ws(' ', file) as key, count(*) as rows
    from imports
    group by file
    having count(*) > 1
    union all
    select 'quality' as table_name, game_id as game_id, concat_ws(' ', kind, subject) as key, count(*) as rows
    from quality
    group by kind, game_id, subject
    having count(*) > 1
)
select
    duplicates.game_id,
    games.match_id,
    table_name || ' ' || key || ' (' || rows || ' rows)' as subject
from duplicates
left join games on games.game_id = duplicates.game_id
order by all
