-- Which projects did each side of a game complete? $1: game_id
select player, project, "count"
from projects_produced
where game_id = $1 and "count" > 0
order by project, player
