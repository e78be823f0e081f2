-- Market price per turn and yield
create table yield_prices (
    game_id varchar not null,
    turn integer not null,
    "yield" varchar not null,
    price bigint not null
);

comment on table yield_prices is 'Market price per turn and yield';
comment on column yield_prices.game_id is 'The save''s GameId (Root/@GameId)';
comment on column yield_prices.turn is 'Game turn, from 1';
comment on column yield_prices.yield is 'Yield, YIELD_… (name of the element)';
comment on column yield_prices.price is 'Money for one unit × 10,000, as the save holds it (Game/YieldPriceHistory)';
