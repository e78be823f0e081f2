-- What has each side of a game in store at the end? $1: game_id
select player, "yield", amount
from stockpiles
where game_id = $1
order by "yield", player
