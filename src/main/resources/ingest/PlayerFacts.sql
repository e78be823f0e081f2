-- What do the rules about links and winners need of each player?
select game_id, player, name, team, human, surrendered, dead, nation
from players
order by game_id, player
