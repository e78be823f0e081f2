-- Yield store and level of each city at the end
create table city_yields (
    game_id varchar not null,
    city integer not null,
    "yield" varchar not null,
    progress decimal(12,1),
    level integer,
    overflow decimal(12,1)
);

comment on table city_yields is 'Yield store and level of each city at the end';
comment on column city_yields.game_id is 'The save''s GameId (Root/@GameId)';
comment on column city_yields.city is 'City/@ID';
comment on column city_yields.yield is 'Yield, YIELD_… (name of the element)';
comment on column city_yields.progress is 'Amount gathered as displayed (City/YieldProgress, the save holds tenths); NULL: none';
comment on column city_yields.level is 'Level reached (City/YieldLevel); NULL: none';
comment on column city_yields.overflow is 'Amount left over as displayed (City/YieldOverflow, the save holds tenths); NULL: none';
