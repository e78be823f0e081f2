-- Which units did each side of a game build, and which has it on the map at the end? $1: game_id
-- built: NULL when the save counts no unit of any side; standing: NULL when it holds no unit on the map.
with built as (
    select player, unit, "count" as built, last_turn
    from units_produced
    where game_id = $1 and "count" > 0
),
standing as (
    select player, unit, count(*) as standing
    from units
    where game_id = $1 and player is not null
    group by player, unit
),
recorded as (
    select
        exists (select 1 from units_produced where game_id = $1) as built,
        exists (select 1 from units where game_id = $1) as standing
)
select
    coalesce(built.player, standing.player) as player,
    coalesce(built.unit, standing.unit) as unit,
    case when recorded.built then coalesce(built.built, 0) end as built,
    built.last_turn,
    case when recorded.standing then coalesce(standing.standing, 0) end as standing
from built
full join standing on standing.player = built.player and standing.unit = built.unit
cross join recorded
order by player, unit
