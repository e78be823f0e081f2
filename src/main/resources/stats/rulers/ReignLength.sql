-- How often does a side win by the length of its first ruler's reign? $1: keys of sides; NULL: all
-- Decided sides only, cut at the quartiles of their reigns; equal reigns are never in two groups, so that groups may differ
-- in size. A ruler who reigns at the end has reigned until then; ended: only rulers whose reign ended before the game.
with last_rulers as (
    select game_id, player, max(succession) as succession
    from rulers
    group by game_id, player
),
reigns as (
    select
        players.won,
        rulers.turn_to is not null as ended,
        coalesce(rulers.turn_to, games.turns) - rulers.turn_from as length
    from rulers
    join players using (game_id, player)
    join games using (game_id)
    join last_rulers using (game_id, player)
    where players.human
        and players.won is not null
        and rulers.succession = 0
        and rulers.turn_from is not null
        and (rulers.turn_to is not null or last_rulers.succession = 0)
        and ($1::varchar[] is null or list_contains($1::varchar[], rulers.game_id || '/' || rulers.player))
),
counted as (
    select false as ended, won, length
    from reigns
    union all
    select true as ended, won, length
    from reigns
    where ended
),
cuts as (
    select
        ended,
        quantile_cont(length, [0.25, 0.5, 0.75])[1] as q1,
        quantile_cont(length, [0.25, 0.5, 0.75])[2] as q2,
        quantile_cont(length, [0.25, 0.5, 0.75])[3] as q3
    from counted
    group by ended
),
grouped as (
    select
        counted.ended,
        case when length <= q1 then 1 when length <= q2 then 2 when length <= q3 then 3 else 4 end as quarter,
        length,
        won
    from counted
    join cuts using (ended)
)
select
    ended,
    quarter,
    min(length) as shortest,
    max(length) as longest,
    count(*) as decided,
    count(*) filter (where won) as wins
from grouped
group by ended, quarter
order by ended, quarter
