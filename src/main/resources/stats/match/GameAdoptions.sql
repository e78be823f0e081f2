-- Which religions was each side of a game offered as state religion, and what did it answer? $1: game_id
select player, religion, turn, adopted
from religion_adoptions
where game_id = $1
order by turn nulls last, player, religion
