-- What do the rules about matches and winners need of each game?
select
    game_id,
    sha256,
    turns,
    save_date,
    game_over,
    victory_team,
    game_id in (select game_id from turn_stats) as histories
from games
order by game_id
