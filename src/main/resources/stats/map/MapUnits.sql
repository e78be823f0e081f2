-- Which units stand on a game's map at its end? $1: game_id
select
    units.unit,
    units.player,
    units.tribe,
    units.x,
    units.y,
    units.level,
    units.xp,
    units.damage,
    units.general is not null as general,
    list(unit_promotions.promotion order by unit_promotions.promotion)
        filter (where unit_promotions.promotion is not null) as promotions
from units
left join unit_promotions on unit_promotions.game_id = units.game_id and unit_promotions.unit_id = units.unit_id
where units.game_id = $1
group by units.unit_id, units.unit, units.player, units.tribe, units.x, units.y, units.level, units.xp, units.damage, units.general
order by units.y, units.x, units.unit_id
