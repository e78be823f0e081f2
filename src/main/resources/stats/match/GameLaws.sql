-- Which laws did each player of a game adopt, and when? $1: game_id
select player, law_class, law, turn_from, turn_to, succession, swap
from laws
where game_id = $1
order by turn_from nulls last, player, law_class, law
