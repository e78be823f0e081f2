-- Does an early fourth class of laws bring an early seventh? $1: keys of sides; NULL: all
-- Sides that reached the fourth class, cut at the quartiles of its turn; equal turns are never in two groups. Sides with a
-- class whose turn is not logged are left out.
with sides as (
    select
        players.won,
        list(laws.turn_from order by laws.turn_from) as turns
    from laws
    join players using (game_id, player)
    where players.human
        and not laws.succession
        and not laws.swap
        and ($1::varchar[] is null or list_contains($1::varchar[], laws.game_id || '/' || laws.player))
    group by laws.game_id, laws.player, players.won
    having count(*) = count(laws.turn_from) and count(*) >= 4
),
milestones as (
    select won, turns[4] as fourth, turns[7] as seventh
    from sides
),
cuts as (
    select
        quantile_cont(fourth, [0.25, 0.5, 0.75])[1] as q1,
        quantile_cont(fourth, [0.25, 0.5, 0.75])[2] as q2,
        quantile_cont(fourth, [0.25, 0.5, 0.75])[3] as q3
    from milestones
),
grouped as (
    select
        case when fourth <= q1 then 1 when fourth <= q2 then 2 when fourth <= q3 then 3 else 4 end as quarter,
        fourth,
        seventh,
        won
    from milestones
    cross join cuts
)
select
    quarter,
    min(fourth) as earliest,
    max(fourth) as latest,
    count(*) as sides,
    count(seventh) as reached,
    quantile_cont(seventh, 0.5)::double as seventh,
    quantile_cont(seventh - fourth, 0.5)::double as between,
    count(won) as decided,
    count(*) filter (where won) as wins
from grouped
group by quarter
order by quarter
