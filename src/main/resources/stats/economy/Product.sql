-- What is the product of winners, losers and sides of an unknown result worth, turn by turn? $1: keys of sides; NULL: all
-- Money per turn plus food, iron, stone and wood per turn, each at its price on the market of that turn. Only turns on which
-- all five rates and all four prices are known.
with rates as (
    select
        game_id,
        player,
        turn,
        max(rate) filter (where "yield" = 'YIELD_MONEY') as money,
        max(rate) filter (where "yield" = 'YIELD_FOOD') as food,
        max(rate) filter (where "yield" = 'YIELD_IRON') as iron,
        max(rate) filter (where "yield" = 'YIELD_STONE') as stone,
        max(rate) filter (where "yield" = 'YIELD_WOOD') as wood
    from yields
    where "yield" in ('YIELD_MONEY', 'YIELD_FOOD', 'YIELD_IRON', 'YIELD_STONE', 'YIELD_WOOD')
    group by game_id, player, turn
),
prices as (
    select
        game_id,
        turn,
        max(price) filter (where "yield" = 'YIELD_FOOD') as food,
        max(price) filter (where "yield" = 'YIELD_IRON') as iron,
        max(price) filter (where "yield" = 'YIELD_STONE') as stone,
        max(price) filter (where "yield" = 'YIELD_WOOD') as wood
    from yield_prices
    where price > 0
    group by game_id, turn
),
priced as (
    select
        rates.game_id,
        rates.player,
        rates.turn,
        (rates.money * 10000 + rates.food * prices.food + rates.iron * prices.iron + rates.stone * prices.stone
            + rates.wood * prices.wood) / 10000 as product
    from rates
    join prices using (game_id, turn)
)
select
    players.won,
    priced.turn,
    count(*) as n,
    quantile_cont(priced.product::double, [0.25, 0.5, 0.75])[1] as low,
    quantile_cont(priced.product::double, [0.25, 0.5, 0.75])[2] as median,
    quantile_cont(priced.product::double, [0.25, 0.5, 0.75])[3] as high
from priced
join players using (game_id, player)
where players.human
    and priced.product is not null
    and ($1::varchar[] is null or list_contains($1::varchar[], priced.game_id || '/' || priced.player))
group by players.won, priced.turn
order by players.won desc nulls last, priced.turn
