-- Which rows happen before the game or after its last turn?
with turns as (
    select 'turn_stats' as table_name, 'turn' as column_name, game_id, turn as turn
    from turn_stats
    union all
    select 'yields', 'turn', game_id, turn
    from yields
    union all
    select 'yield_prices', 'turn', game_id, turn
    from yield_prices
    union all
    select 'opinions', 'turn', game_id, turn
    from opinions
    union all
    select 'events', 'turn', game_id, turn
    from events
    union all
    select 'techs', 'turn', game_id, turn
    from techs
    union all
    select 'laws', 'turn_from', game_id, turn_from
    from laws
    union all
    select 'laws', 'turn_to', game_id, turn_to
    from laws
    union all
    select 'goals', 'turn_started', game_id, turn_started
    from goals
    union all
    select 'goals', 'turn_finished', game_id, turn_finished
    from goals
    union all
    select 'goals', 'turn_failed', game_id, turn_failed
    from goals
    union all
    select 'rulers', 'turn_from', game_id, turn_from
    from rulers
    union all
    select 'rulers', 'turn_to', game_id, turn_to
    from rulers
    union all
    select 'cognomens', 'turn', game_id, turn
    from cognomens
    union all
    select 'religions', 'founded_turn', game_id, founded_turn
    from religions
    union all
    select 'theologies', 'turn', game_id, turn
    from theologies
    union all
    select 'religion_adoptions', 'turn', game_id, turn
    from religion_adoptions
    union all
    select 'event_choices', 'turn', game_id, turn
    from event_choices
    union all
    select 'wonders', 'turn_started', game_id, turn_started
    from wonders
    union all
    select 'wonders', 'turn_completed', game_id, turn_completed
    from wonders
    union all
    select 'cities', 'founded_turn', game_id, founded_turn
    from cities
    union all
    select 'tile_owners', 'turn_from', game_id, turn_from
    from tile_owners
    union all
    select 'tile_owners', 'turn_to', game_id, turn_to
    from tile_owners
    union all
    select 'tile_changes', 'turn', game_id, turn
    from tile_changes
    union all
    select 'tile_reveals', 'turn', game_id, turn
    from tile_reveals
    union all
    select 'units', 'created_turn', game_id, created_turn
    from units
)
select
    turns.game_id,
    games.match_id,
    table_name || '.' || column_name || ': ' || count(*) || ' rows, turns ' || min(turn) || ' to ' || max(turn) as subject
from turns
join games on games.game_id = turns.game_id
where turn < 0 or turn > games.turns
group by turns.game_id, games.match_id, table_name, column_name
order by all
