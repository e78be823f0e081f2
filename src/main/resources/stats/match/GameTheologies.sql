-- Which theologies were established in a game, and when? $1: game_id
select religion, theology, turn
from theologies
where game_id = $1
order by religion, turn nulls last, theology
