-- What did each player of a game gain of each yield on each turn? $1: game_id
select player, yield, turn, rate, total
from yields
where game_id = $1
order by yield, player, turn
