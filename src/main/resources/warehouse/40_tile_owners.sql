-- Who owned a tile, as runs; unowned tiles have none
create table tile_owners (
    game_id varchar not null,
    x integer not null,
    y integer not null,
    turn_from integer not null,
    turn_to integer,
    player integer not null
);

comment on table tile_owners is 'Who owned a tile, as runs; unowned tiles have none';
comment on column tile_owners.game_id is 'The save''s GameId (Root/@GameId)';
comment on column tile_owners.x is 'Column';
comment on column tile_owners.y is 'Row';
comment on column tile_owners.turn_from is 'First turn of the run (OwnerHistory), 1 where only the city is known';
comment on column tile_owners.turn_to is 'Last turn of the run; NULL: to the end';
comment on column tile_owners.player is 'Player id';
