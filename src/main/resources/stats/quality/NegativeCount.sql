-- Which numbers of things are below zero?
with numbers as (
    select 'games' as table_name, 'turns' as column_name, game_id, turns as number
    from games
    union all
    select 'techs', 'count', game_id, count
    from techs
    union all
    select 'units_produced', 'count', game_id, count
    from units_produced
    union all
    select 'projects_produced', 'count', game_id, count
    from projects_produced
    union all
    select 'law_classes', 'changes', game_id, changes
    from law_classes
    union all
    select 'city_production', 'count', game_id, count
    from city_production
    union all
    select 'cities', 'citizens', game_id, citizens
    from cities
    union all
    select 'cities', 'specialists_produced', game_id, specialists_produced
    from cities
    union all
    select 'cities', 'growth_count', game_id, growth_count
    from cities
    union all
    select 'players', 'tiles_bought', game_id, tiles_bought
    from players
    union all
    select 'players', 'mercenaries_hired', game_id, mercenaries_hired
    from players
    union all
    select 'calamities', 'tiles', game_id, tiles
    from calamities
)
select
    numbers.game_id,
    games.match_id,
    table_name || '.' || column_name || ': ' || count(*) || ' rows, least ' || min(number) as subject
from numbers
left join games on games.game_id = numbers.game_id
where number < 0
group by numbers.game_id, games.match_id, table_name, column_name
order by all
