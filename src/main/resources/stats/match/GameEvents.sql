-- What do the logs and memories of a game hold? $1: game_id
-- A line that two sides see alike is a row of each.
select player, turn, type, subject, text, source, seq
from events
where game_id = $1
order by turn desc, player, source, seq desc
