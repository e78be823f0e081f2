-- The map at the end of the game; row 0 is in the south, even rows stand half a tile to the right
create table tiles (
    game_id varchar not null,
    x integer not null,
    y integer not null,
    terrain varchar,
    height varchar,
    vegetation varchar,
    resource varchar,
    improvement varchar,
    improvement_turns_left integer,
    pillaged boolean not null,
    specialist varchar,
    road boolean not null,
    river_w boolean not null,
    river_sw boolean not null,
    river_se boolean not null,
    boundary boolean not null,
    city integer,
    city_site varchar,
    tribe_site varchar,
    religion varchar,
    urban_owner integer,
    element_name varchar
);

comment on table tiles is 'The map at the end of the game; row 0 is in the south, even rows stand half a tile to the right';
comment on column tiles.game_id is 'The save''s GameId (Root/@GameId)';
comment on column tiles.x is 'Column, from 0 in the west (Tile/@ID modulo map width)';
comment on column tiles.y is 'Row, from 0 in the south (Tile/@ID divided by map width)';
comment on column tiles.terrain is 'TERRAIN_… at the end (Tile/Terrain); NULL: the save does not state it';
comment on column tiles.height is 'HEIGHT_… at the end (Tile/Height); NULL: the save does not state it';
comment on column tiles.vegetation is 'VEGETATION_… at the end (Tile/Vegetation); NULL: none';
comment on column tiles.resource is 'RESOURCE_… at the end (Tile/Resource); NULL: none';
comment on column tiles.improvement is 'IMPROVEMENT_… at the end (Tile/Improvement); NULL: none';
comment on column tiles.improvement_turns_left is 'Turns left to build (Tile/ImprovementBuildTurnsLeft); NULL: finished or none';
comment on column tiles.pillaged is 'TRUE: out of use (Tile/ImprovementPillaged is present)';
comment on column tiles.specialist is 'SPECIALIST_… at the end (Tile/Specialist); NULL: none';
comment on column tiles.road is 'TRUE: has a road (Tile/Road is present)';
comment on column tiles.river_w is 'TRUE: river on the western edge (Tile/RiverW is present; its 0 or 1 is a direction)';
comment on column tiles.river_sw is 'TRUE: river on the south-western edge (Tile/RiverSW is present)';
comment on column tiles.river_se is 'TRUE: river on the south-eastern edge (Tile/RiverSE is present)';
comment on column tiles.boundary is 'TRUE: outside the playable map (Tile/Boundary is present)';
comment on column tiles.city is 'City id whose territory it is (Tile/CityTerritory); NULL: none';
comment on column tiles.city_site is 'State of a city site: ACTIVE, USED … (Tile/CitySite); NULL: no site';
comment on column tiles.tribe_site is 'TRIBE_… (Tile/TribeSite); NULL: none';
comment on column tiles.religion is 'RELIGION_… of its improvement, the first named (Tile/Religion); NULL: none';
comment on column tiles.urban_owner is 'Player id who made it urban (Tile/OrigUrbanOwner); NULL: none';
comment on column tiles.element_name is 'Named sea, range or river (Tile/ElementName); NULL: none';
