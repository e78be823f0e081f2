-- What is the product of winners, losers and sides of an unknown result worth, turn by turn? $1: keys of sides; NULL: all
-- Money per turn plus food, iron, stone and wood per turn, each at its price on the market of that turn. Only turns on which
-- all five rates and all four prices are known.
with priced as (
    select
        yields.game_id,
        yields.player,
        yields.turn,
        sum(yields.rate * case when yields."yield" = 'YIELD_MONEY' then 10000 else yield_prices.price end) / 10000 as product
    from yields
    left join yield_prices on yield_prices.game_id = yields.game_id
        and yield_prices.turn = yields.turn
        and yield_prices."yield" = yields."yield"
    where yields."yield" in ('YIELD_MONEY', 'YIELD_FOOD', 'YIELD_IRON', 'YIELD_STONE', 'YIELD_WOOD')
        and yields.rate is not null
        and (yields."yield" = 'YIELD_MONEY' or yield_prices.price > 0)
    group by yields.game_id, yields.player, yields.turn
    having count(*) = 5
)
select
    players.won,
    priced.turn,
    count(*) as n,
    quantile_cont(priced.product::double, 0.25) as low,
    quantile_cont(priced.product::double, 0.5) as median,
    quantile_cont(priced.product::double, 0.75) as high
from priced
join players using (game_id, player)
where players.human
    and ($1::varchar[] is null or list_contains($1::varchar[], priced.game_id || '/' || priced.player))
group by players.won, priced.turn
order by players.won desc nulls last, priced.turn
