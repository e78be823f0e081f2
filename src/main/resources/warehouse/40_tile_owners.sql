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
comment on column tile_owners.x is 'Column, from 0 in the west (Tile/@ID modulo map width)';
comment on column tile_owners.y is 'Row, from 0 in the south (Tile/@ID divided by map width)';
comment on column tile_owners.turn_from is 'First turn of the run (Tile/OwnerHistory); where only the city is known, the turn it was founded, at least 1';
comment on column tile_owners.turn_to is 'Last turn of the run; NULL: to the end';
comment on column tile_owners.player is 'Player id of the owner (Tile/OwnerHistory, else the owner of the city in Tile/CityTerritory)';
