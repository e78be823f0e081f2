-- How did each player of a game stand on each turn? $1: game_id
select player, turn, points, military_power, legitimacy
from turn_stats
where game_id = $1
order by player, turn
