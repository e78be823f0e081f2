-- How often is each goal taken on, how often finished, and after how many turns? $1: keys of sides; NULL: all
-- Ambitions and legacies together, because a goal that failed does not tell which it was. Turns from taking on to finishing
-- are those of ambitions alone: a legacy begins anew with the next ruler.
with taken as (
    select
        goals.goal,
        goals.finished,
        case when goals.finished and not goals.legacy then goals.turn_finished - goals.turn_started end as turns
    from goals
    join players using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
)
select
    goal,
    count(*) as taken,
    count(*) filter (where finished) as finished,
    count(turns) as n,
    min(turns)::double as min,
    quantile_cont(turns, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(turns, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(turns, [0.25, 0.5, 0.75])[3]::double as q3,
    max(turns)::double as max
from taken
group by goal
order by taken desc, goal
