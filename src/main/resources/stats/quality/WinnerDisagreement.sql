-- In which games does the save name another winning team than the result?
select distinct games.game_id, games.match_id, null::varchar as subject
from games
join players on players.game_id = games.game_id
where games.victory_team is not null
    and games.winner_source <> 'override'
    and players.won is not null
    and players.won <> (players.team is not distinct from games.victory_team)
order by all
