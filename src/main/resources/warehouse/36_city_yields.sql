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
comment on column city_yields.yield is 'YIELD_…';
comment on column city_yields.progress is 'YieldProgress, tenths in the save; NULL: none';
comment on column city_yields.level is 'YieldLevel; NULL: none';
comment on column city_yields.overflow is 'YieldOverflow, tenths in the save; NULL: none';
