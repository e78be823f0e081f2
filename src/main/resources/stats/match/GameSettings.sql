-- With which settings was a game played? $1: game_id
with choices as (
    select
        game_mode,
        turn_style,
        turn_timer,
        turn_scale,
        simultaneous_turns,
        opponent_level,
        tribe_level,
        development,
        human_development,
        advantage,
        succession_gender,
        succession_order,
        mortality,
        event_level,
        victory_point_modifier,
        force_march,
        team_nation,
        map_aspect_ratio,
        cast(min_city_site_distance as varchar) as min_city_site_distance,
        cast(map_edges_safe as varchar) as map_edges_safe,
        cast(min_latitude as varchar) as min_latitude,
        cast(max_latitude as varchar) as max_latitude,
        map_seed
    from games
    where game_id = $1
),
game_choices as (
    unpivot choices on columns(*) into name name value value
)
select 'game' as kind, name, value
from game_choices
union all
select kind, name, value
from game_options
where game_id = $1
order by kind, name, value
