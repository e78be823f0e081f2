-- How much of each yield have winners and losers gained since the start, turn by turn? $1: keys of sides; NULL: all
-- The amount that the save holds, as new versions do; else the sum of the rates so far. That sum needs every turn, and a save
-- states no rate of turn 1: rates that begin after turn 2, and all after a gap, are left out.
with recorded as (
    select
        yields."yield",
        players.won,
        yields.turn,
        yields.total,
        count(yields.total) over whole > 0 as saved,
        min(yields.turn) over whole as first_turn,
        count(yields.rate) over so_far as rates,
        sum(yields.rate) over so_far as summed
    from yields
    join players using (game_id, player)
    where players.human
        and players.won is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
    window
        whole as (partition by yields.game_id, yields.player, yields."yield"),
        so_far as (partition by yields.game_id, yields.player, yields."yield" order by yields.turn)
),
gained as (
    select
        "yield",
        won,
        turn,
        saved,
        case when saved then total::double when first_turn <= 2 and rates = turn - first_turn + 1 then summed::double end as amount
    from recorded
)
select
    "yield",
    won,
    turn,
    count(*) as n,
    count(*) filter (where not saved) as summed,
    quantile_cont(amount, 0.25) as low,
    quantile_cont(amount, 0.5) as median,
    quantile_cont(amount, 0.75) as high
from gained
where amount is not null
group by "yield", won, turn
order by "yield", won desc, turn
