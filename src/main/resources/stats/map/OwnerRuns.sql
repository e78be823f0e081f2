-- To whom did each tile of a game belong, from which turn to which? $1: game_id
select x, y, turn_from, turn_to, player
from tile_owners
where game_id = $1
order by turn_from, y, x, player
