-- How many ambitions have winners and losers finished, turn by turn? $1: keys of sides; NULL: all
-- Each side until the last turn of its game, also one that finished none; legacies do not count. Left out are games without
-- any goal, and sides with a finished ambition whose turn the save did not log.
with finished as (
    select
        players.game_id,
        players.player,
        players.won,
        games.turns,
        coalesce(list(goals.turn_finished) filter (where goals.finished and not goals.legacy), []) as got
    from players
    join games using (game_id)
    left join goals using (game_id, player)
    where players.human
        and players.won is not null
        and players.game_id in (select game_id from goals)
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
    group by players.game_id, players.player, players.won, games.turns
    having count(*) filter (where goals.finished and not goals.legacy and goals.turn_finished is null) = 0
),
by_turn as (
    select won, got, unnest(range(1, turns + 1)) as turn
    from finished
),
held as (
    select won, turn, len(list_filter(got, lambda done: done <= turn)) as ambitions
    from by_turn
)
select
    won,
    turn::integer as turn,
    count(*) as n,
    quantile_cont(ambitions, [0.25, 0.75])[1]::double as low,
    avg(ambitions)::double as mean,
    quantile_cont(ambitions, [0.25, 0.75])[2]::double as high
from held
group by won, turn
order by won desc, turn
