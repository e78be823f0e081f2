-- Per turn, player and yield; dense from the first value that the save states
create table yields (
    game_id varchar not null,
    player integer not null,
    turn integer not null,
    "yield" varchar not null,
    rate decimal(12,1),
    total decimal(14,1)
);

comment on table yields is 'Per turn, player and yield; dense from the first value that the save states';
comment on column yields.game_id is 'The save''s GameId (Root/@GameId)';
comment on column yields.player is '0-based player id (Player/@ID)';
comment on column yields.turn is 'Game turn, from 1';
comment on column yields.yield is 'Yield, YIELD_… (name of the element)';
comment on column yields.rate is 'Net amount per turn as displayed (Player/YieldRateHistory, the save holds tenths), may be negative; NULL: not recorded';
comment on column yields.total is 'Amount gained since the start as displayed (Player/YieldTotalHistory in tenths, from 1.0.81366); NULL: not recorded';
