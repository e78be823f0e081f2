-- Terrain, height and vegetation that changed
create table tile_changes (
    game_id varchar not null,
    x integer not null,
    y integer not null,
    kind varchar not null,
    turn integer not null,
    value varchar
);

comment on table tile_changes is 'Terrain, height and vegetation that changed';
comment on column tile_changes.game_id is 'The save''s GameId (Root/@GameId)';
comment on column tile_changes.x is 'Column, from 0 in the west (Tile/@ID modulo map width)';
comment on column tile_changes.y is 'Row, from 0 in the south (Tile/@ID divided by map width)';
comment on column tile_changes.kind is 'terrain, height, vegetation';
comment on column tile_changes.turn is 'Game turn, from 1';
comment on column tile_changes.value is 'New identifier (TerrainHistory, HeightHistory, VegetationHistory); NULL: removed';
