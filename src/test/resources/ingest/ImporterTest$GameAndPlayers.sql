-- Which games are there, with whom?
select
    match_id,
    winner_player,
    winner_source,
    (select list(person_id order by player) from players where players.game_id = games.game_id) as people,
    turns
from games
order by all
