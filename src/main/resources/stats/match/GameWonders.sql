-- Which wonders were begun in a game, by whom, and which were completed? $1: game_id
select wonder, player, turn_started, turn_completed, completed
from wonders
where game_id = $1
order by turn_completed nulls last, turn_started nulls last, wonder, player
