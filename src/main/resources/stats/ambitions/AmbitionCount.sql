-- How often does a side win by the number of goals that it finished? $1: keys of sides; NULL: all
-- counted: turn-50 (ambitions finished by then, sides whose game went on to turn 50 and whose turns are logged), end (ambitions
-- finished at the end), legacies (finished at the end). Games without any goal are left out.
with sides as (
    select
        players.won,
        games.turns,
        count(*) filter (where goals.finished and not goals.legacy) as finished,
        count(*) filter (where goals.finished and not goals.legacy and goals.turn_finished <= 50) as early,
        count(*) filter (where goals.finished and not goals.legacy and goals.turn_finished is null) as not_logged,
        count(*) filter (where goals.finished and goals.legacy) as legacies
    from players
    join games using (game_id)
    left join goals using (game_id, player)
    where players.human
        and players.game_id in (select game_id from goals)
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
    group by players.game_id, players.player, players.won, games.turns
),
counts as (
    select 'turn-50' as counted, early as finished, won
    from sides
    where turns >= 50 and not_logged = 0
    union all
    select 'end', finished, won from sides
    union all
    select 'legacies', legacies, won from sides
)
select
    counted,
    finished::integer as finished,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from counts
group by counted, finished
order by counted, finished
