-- Which units of the sides stand on the map at the end of a game, and what have they become? $1: game_id
with promoted as (
    select unit_id, list(promotion order by promotion) as promotions
    from unit_promotions
    where game_id = $1
    group by unit_id
)
select
    units.player,
    units.unit_id,
    units.unit,
    units.created_turn,
    units.level,
    units.xp,
    units.damage,
    units.family,
    coalesce(characters.custom_name, characters.name) as general,
    units.original_player,
    units.original_tribe,
    array_to_string(promoted.promotions, ' ') as promotions
from units
left join promoted using (unit_id)
left join characters on characters.game_id = units.game_id and characters.character = units.general
where units.game_id = $1 and units.player is not null
order by units.player, units.unit, units.xp desc nulls last, units.unit_id
