-- What did families and religions think of each side of a game, turn by turn? $1: game_id
select player, turn, kind, subject, opinion
from opinions
where game_id = $1 and opinion is not null
order by kind, subject, player, turn
