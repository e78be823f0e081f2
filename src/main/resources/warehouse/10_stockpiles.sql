-- What each player had in store at the end
create table stockpiles (
    game_id varchar not null,
    player integer not null,
    "yield" varchar not null,
    amount decimal(14,1) not null
);

comment on table stockpiles is 'What each player had in store at the end';
comment on column stockpiles.game_id is 'The save''s GameId (Root/@GameId)';
comment on column stockpiles.player is '0-based player id (Player/@ID)';
comment on column stockpiles.yield is 'Yield, YIELD_… (name of the element)';
comment on column stockpiles.amount is 'Amount in store as displayed (Player/YieldStockpile, the save holds tenths), may be negative';
