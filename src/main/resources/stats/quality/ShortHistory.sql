-- Whose history ends before the game does, though the player was not out of it?
select
    players.game_id,
    games.match_id,
    coalesce(players.name, 'player ' || players.player) || ': ' || coalesce('to turn ' || max(turn_stats.turn), 'none')
        || ' of ' || games.turns as subject
from players
join games on games.game_id = players.game_id
left join turn_stats on turn_stats.game_id = players.game_id and turn_stats.player = players.player
where players.game_id in (select game_id from turn_stats)
    and not players.dead
    and not players.surrendered
group by players.game_id, games.match_id, players.player, players.name, games.turns
having coalesce(max(turn_stats.turn), 0) < games.turns - 1
order by all
