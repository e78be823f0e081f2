-- How long are the games that each nation won or lost, in turns? $1: keys of sides; NULL: all
select
    players.nation,
    players.won,
    count(*) as n,
    min(games.turns)::double as min,
    quantile_cont(games.turns, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(games.turns, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(games.turns, [0.25, 0.5, 0.75])[3]::double as q3,
    max(games.turns)::double as max,
    avg(games.turns) as mean
from players
join games using (game_id)
where players.human
    and players.nation is not null
    and players.won is not null
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
group by players.nation, players.won
order by players.nation, players.won
