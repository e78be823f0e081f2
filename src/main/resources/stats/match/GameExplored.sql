-- How many tiles did each team of a game see for the first time on each turn? $1: game_id
select team, turn, count(*) as tiles
from tile_reveals
where game_id = $1
group by team, turn
order by team, turn
