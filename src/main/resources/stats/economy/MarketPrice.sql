-- What does a unit of each yield cost on the market, turn by turn? $1: keys of sides; NULL: all
-- A game counts when one of its sides does. Yields that are not traded have the price 0 and are left out.
with chosen as (
    select distinct game_id
    from players
    where human
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
)
select
    yield_prices."yield",
    yield_prices.turn,
    count(*) as n,
    quantile_cont(yield_prices.price / 10000, [0.25, 0.5, 0.75])[1]::double as low,
    quantile_cont(yield_prices.price / 10000, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(yield_prices.price / 10000, [0.25, 0.5, 0.75])[3]::double as high
from yield_prices
join chosen using (game_id)
where yield_prices.price > 0
group by yield_prices."yield", yield_prices.turn
order by yield_prices."yield", yield_prices.turn
