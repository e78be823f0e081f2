-- How many cities have winners and losers founded, turn by turn? $1: keys of sides; NULL: all
-- Only games whose save holds cities, each with its turn. A city counts for its founder, whoever has it at the end.
with known as (
    select game_id
    from cities
    group by game_id
    having count(*) = count(founded_turn)
),
sides as (
    select players.game_id, players.player, players.won, games.turns
    from players
    join games using (game_id)
    join known using (game_id)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
),
turns as (
    select game_id, player, won, unnest(range(1, turns + 1)) as turn
    from sides
    where won is not null
),
founded as (
    select turns.game_id, turns.player, turns.won, turns.turn, count(cities.city) as founded
    from turns
    left join cities on cities.game_id = turns.game_id
        and cities.first_player = turns.player
        and cities.founded_turn <= turns.turn
    group by turns.game_id, turns.player, turns.won, turns.turn
)
select
    won,
    turn::integer as turn,
    count(*) as n,
    quantile_cont(founded, [0.25, 0.5, 0.75])[1]::double as low,
    quantile_cont(founded, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(founded, [0.25, 0.5, 0.75])[3]::double as high
from founded
group by won, turn
order by won desc, turn
