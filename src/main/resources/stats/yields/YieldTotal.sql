-- How much of each yield have winners and losers gained since the start, turn by turn? $1: keys of sides; NULL: all
-- The amount that the save holds, as new versions do; else the sum of the rates so far. That sum needs every turn, and a save
-- states no rate of turn 1: rates that begin after turn 2, and all after a gap, are left out.
with sides as (
    select game_id, player, won
    from players
    where human
        and won is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
),
histories as (
    select game_id, player, "yield", row_number() over () as history, any_value(sides.won) as won, count(yields.total) > 0 as saved, min(yields.turn) as first_turn
    from yields
    join sides using (game_id, player)
    group by game_id, player, "yield"
),
summed as (
    select
        histories."yield",
        histories.won,
        yields.turn,
        sum(yields.rate) over so_far as amount,
        count(yields.rate) over so_far = yields.turn - histories.first_turn + 1 as complete
    from yields
    join histories using (game_id, player, "yield")
    where not histories.saved and histories.first_turn <= 2
    window so_far as (partition by histories.history order by yields.turn)
),
gained as (
    select histories."yield", histories.won, yields.turn, true as saved, yields.total::double as amount
    from yields
    join histories using (game_id, player, "yield")
    where histories.saved
    union all
    select "yield", won, turn, false as saved, amount::double
    from summed
    where complete
)
select
    "yield",
    won,
    turn,
    count(*) as n,
    count(*) filter (where not saved) as summed,
    quantile_cont(amount, [0.25, 0.5, 0.75])[1] as low,
    quantile_cont(amount, [0.25, 0.5, 0.75])[2] as median,
    quantile_cont(amount, [0.25, 0.5, 0.75])[3] as high
from gained
where amount is not null
group by "yield", won, turn
order by "yield", won desc, turn
