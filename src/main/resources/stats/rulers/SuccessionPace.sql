-- How often does a side win by its successions per 100 turns? $1: keys of sides; NULL: all
-- Decided sides only: group 0 had no succession, groups 1 to 3 are the thirds of the others; equal paces are never in two groups.
with reigns as (
    select
        players.won,
        100.0 * max(rulers.succession) / games.turns as pace
    from rulers
    join players using (game_id, player)
    join games using (game_id)
    where players.human
        and players.won is not null
        and games.turns > 0
        and ($1::varchar[] is null or list_contains($1::varchar[], rulers.game_id || '/' || rulers.player))
    group by rulers.game_id, rulers.player, players.won, games.turns
),
cuts as (
    select quantile_cont(pace, [1 / 3, 2 / 3])[1] as lower, quantile_cont(pace, [1 / 3, 2 / 3])[2] as upper
    from reigns
    where pace > 0
),
grouped as (
    select
        case when pace = 0 then 0 when pace <= lower then 1 when pace <= upper then 2 else 3 end as third,
        pace,
        won
    from reigns
    cross join cuts
)
select
    third,
    min(pace)::double as lowest,
    max(pace)::double as highest,
    count(*) as decided,
    count(*) filter (where won) as wins
from grouped
group by third
order by third
