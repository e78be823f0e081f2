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
comment on column wonders.player is 'Player id of the builder (LogData/Data1, else the owner of the city); NULL: unknown';
comment on column wonders.wonder is 'IMPROVEMENT_… (LogData/Data2, Tile/Improvement)';
comment on column wonders.turn_started is 'First turn of WONDER_ACTIVITY in the log; NULL: not logged';
comment on column wonders.turn_completed is 'Last turn of WONDER_ACTIVITY in the log when the wonder stands; NULL: not completed or not logged';
comment on column wonders.completed is 'TRUE: stands on the map without turns left to build (Tile/Improvement, ImprovementBuildTurnsLeft)';
comment on column wonders.x is 'Column of its tile, from 0 (Tile/@ID modulo map width); NULL: not on the map';
comment on column wonders.y is 'Row of its tile, from 0 in the south (Tile/@ID divided by map width); NULL: not on the map';
comment on column wonders.city is 'City id of its tile (Tile/CityTerritory); NULL: none';
