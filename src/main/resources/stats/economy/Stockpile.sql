-- What do sides have in store at the end? $1: keys of sides; NULL: all
with sides as (
    select stockpiles."yield", players.won, stockpiles.amount
    from stockpiles
    join players using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], stockpiles.game_id || '/' || stockpiles.player))
),
counted as (
    select 'all' as who, "yield", amount
    from sides
    union all
    select case when won then 'winners' else 'losers' end as who, "yield", amount
    from sides
    where won is not null
)
select
    "yield",
    who,
    count(*) as n,
    min(amount)::double as min,
    quantile_cont(amount::double, [0.25, 0.5, 0.75])[1] as q1,
    quantile_cont(amount::double, [0.25, 0.5, 0.75])[2] as median,
    quantile_cont(amount::double, [0.25, 0.5, 0.75])[3] as q3,
    max(amount)::double as max
from counted
group by "yield", who
order by "yield", who
