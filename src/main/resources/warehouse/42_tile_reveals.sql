-- When each team first saw each tile
create table tile_reveals (
    game_id varchar not null,
    x integer not null,
    y integer not null,
    team integer not null,
    turn integer not null
);

comment on table tile_reveals is 'When each team first saw each tile';
comment on column tile_reveals.game_id is 'The save''s GameId (Root/@GameId)';
comment on column tile_reveals.x is 'Column, from 0 in the west (Tile/@ID modulo map width)';
comment on column tile_reveals.y is 'Row, from 0 in the south (Tile/@ID divided by map width)';
comment on column tile_reveals.team is 'Team number (the number in the name of the element)';
comment on column tile_reveals.turn is 'Turn on which the team first saw it (Tile/RevealedTurn)';
