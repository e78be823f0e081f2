-- Which technologies and bonus cards did each player of a game acquire, and when? $1: game_id
select player, tech, turn, state = 'bonus' as bonus, count
from techs
where game_id = $1 and state in ('researched', 'bonus')
order by turn nulls last, player, bonus, tech
