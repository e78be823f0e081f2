-- Where do the sides of a game stand among all sides of people on a turn, yield by yield? $1: game_id, $2: turn
-- of, below: sides whose save holds this turn, those of the game among them, and how many of them have less.
with field as (
    select yields."yield", yields.rate, yields.total
    from yields
    join players using (game_id, player)
    where players.human and yields.turn = $2::integer
),
own as (
    select player, "yield", rate, total
    from yields
    where game_id = $1 and turn = $2::integer
)
select
    own.player,
    own."yield",
    own.rate,
    count(field.rate) as rate_of,
    count(*) filter (where field.rate < own.rate) as rate_below,
    own.total,
    count(field.total) as total_of,
    count(*) filter (where field.total < own.total) as total_below
from own
left join field on field."yield" = own."yield"
group by own.player, own."yield", own.rate, own.total
order by own."yield", own.player
