-- Which share of first rulers still reigns, turn by turn? $1: keys of sides; NULL: all
-- Kaplan-Meier: a ruler who reigns when the save ends is observed until then and neither counted as fallen nor as lasting.
-- n: rulers who still reign and are observed on that turn; a curve ends where there is none.
with last_rulers as (
    select game_id, player, max(succession) as succession
    from rulers
    group by game_id, player
),
reigns as (
    select
        players.won,
        rulers.turn_to is not null as ended,
        greatest(coalesce(rulers.turn_to, games.turns), 1) as turn
    from rulers
    join players using (game_id, player)
    join games using (game_id)
    join last_rulers using (game_id, player)
    where players.human
        and rulers.succession = 0
        and (rulers.turn_to is not null or last_rulers.succession = 0)
        and ($1::varchar[] is null or list_contains($1::varchar[], rulers.game_id || '/' || rulers.player))
),
observed as (
    select 'all' as who, ended, turn
    from reigns
    union all
    select case when won then 'winners' else 'losers' end as who, ended, turn
    from reigns
    where won is not null
),
turns as (
    select who, unnest(range(1, max(turn) + 1)) as turn
    from observed
    group by who
),
counted as (
    select
        turns.who,
        turns.turn,
        count(*) as n,
        count(*) filter (where observed.ended and observed.turn = turns.turn) as fallen
    from turns
    join observed on observed.who = turns.who and observed.turn >= turns.turn
    group by turns.who, turns.turn
)
select
    who,
    turn::integer as turn,
    n,
    product(1 - fallen / n) over (partition by who order by turn) as share
from counted
order by who, turn
