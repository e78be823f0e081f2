-- On which turn does a side adopt its first to seventh class of laws? $1: keys of sides; NULL: all
-- As on the page of a match: a law of succession is no class, a swap within a class is no new one. A side with a class whose
-- turn the save did not log is left out, because its order is not known. who: all, winners, losers.
with complete as (
    select laws.game_id, laws.player
    from laws
    where not laws.succession and not laws.swap
    group by laws.game_id, laws.player
    having count(*) = count(laws.turn_from)
),
milestones as (
    select
        players.won,
        laws.turn_from as turn,
        row_number() over (partition by laws.game_id, laws.player order by laws.turn_from, laws.law_class) as place
    from laws
    join complete using (game_id, player)
    join players using (game_id, player)
    where players.human
        and not laws.succession
        and not laws.swap
        and ($1::varchar[] is null or list_contains($1::varchar[], laws.game_id || '/' || laws.player))
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
where place <= 7
group by who, place
order by who, place
