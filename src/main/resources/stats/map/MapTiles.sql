-- What lies on each tile of a game's map at its end, from the south-western tile on? $1: game_id
select
    x,
    y,
    terrain,
    height,
    vegetation,
    resource,
    improvement,
    improvement_turns_left,
    specialist,
    tribe_site,
    pillaged,
    road,
    river_w,
    river_sw,
    river_se,
    boundary
from tiles
where game_id = $1
order by y, x
