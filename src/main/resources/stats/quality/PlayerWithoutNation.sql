-- Which people have no nation?
select players.game_id, games.match_id, coalesce(players.name, 'player ' || players.player) as subject
from players
join games on games.game_id = players.game_id
where players.nation is null
    and players.human
order by all
