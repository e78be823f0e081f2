-- Wonders begun or standing
create table wonders (
    game_id varchar not null,
    player integer,
    wonder varchar not null,
    turn_started integer,
    turn_completed integer,
    completed boolean not null,
    x integer,
    y integer,
    city integer
);

comment on table wonders is 'Wonders begun or standing';
comment on column wonders.game_id is 'The save''s GameId (Root/@GameId)';
comment on column wonders.player is 'Builder; NULL: unknown';
comment on column wonders.wonder is 'IMPROVEMENT_…';
comment on column wonders.turn_started is 'WONDER_ACTIVITY in the log; NULL: not logged';
comment on column wonders.turn_completed is 'WONDER_ACTIVITY in the log; NULL: not completed or not logged';
comment on column wonders.completed is 'Stands on the map without turns left to build, or the log says so';
comment on column wonders.x is 'Column of its tile; NULL: not on the map';
comment on column wonders.y is 'Row of its tile; NULL: not on the map';
comment on column wonders.city is 'City of its tile; NULL: none';
