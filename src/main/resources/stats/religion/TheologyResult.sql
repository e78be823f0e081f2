-- How often does a side win that established each theology? $1: keys of sides; NULL: all
-- By the counter of each player (TheologyEstablishedCount); a side counts once for a theology.
select
    player_counts.name as theology,
    count(*) as sides,
    count(players.won) as decided,
    count(*) filter (where players.won) as wins
from player_counts
join players using (game_id, player)
where players.human
    and player_counts.kind = 'theology'
    and player_counts.value > 0
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
group by player_counts.name
order by sides desc, theology
