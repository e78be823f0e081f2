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
comment on column tile_reveals.x is 'Column';
comment on column tile_reveals.y is 'Row';
comment on column tile_reveals.team is 'Team';
comment on column tile_reveals.turn is 'RevealedTurn: key is the team, value the turn';
