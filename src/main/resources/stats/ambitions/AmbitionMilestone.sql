-- On which turn does a side finish its first to tenth ambition? $1: keys of sides; NULL: all
-- Without legacies. A side with a finished ambition whose turn the save did not log is left out, because its order is not
-- known. who: all, winners, losers.
with complete as (
    select game_id, player
    from goals
    where finished and not legacy
    group by game_id, player
    having count(*) = count(turn_finished)
),
milestones as (
    select
        players.won,
        goals.turn_finished as turn,
        row_number() over (partition by goals.game_id, goals.player order by goals.turn_finished, goals.goal_id) as place
    from goals
    join complete using (game_id, player)
    join players using (game_id, player)
    where players.human
        and goals.finished
        and not goals.legacy
        and ($1::varchar[] is null or list_contains($1::varchar[], goals.game_id || '/' || goals.player))
),
counted as (
    select 'all' as who, place, turn
    from milestones
    union all
    select case when won then 'winners' else 'losers' end as who, place, turn
    from milestones
    where won is not null
)
select
    who,
    place::integer as place,
    count(*) as n,
    min(turn)::double as min,
    quantile_cont(turn, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(turn, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(turn, [0.25, 0.5, 0.75])[3]::double as q3,
    max(turn)::double as max
from counted
where place <= 10
group by who, place
order by who, place
