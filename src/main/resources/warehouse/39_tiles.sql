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
comment on column tiles.x is 'Column: Tile/@ID modulo map width';
comment on column tiles.y is 'Row: Tile/@ID divided by map width';
comment on column tiles.terrain is 'TERRAIN_…';
comment on column tiles.height is 'HEIGHT_…';
comment on column tiles.vegetation is 'VEGETATION_…; NULL: none';
comment on column tiles.resource is 'RESOURCE_…; NULL: none';
comment on column tiles.improvement is 'IMPROVEMENT_…; NULL: none';
comment on column tiles.improvement_turns_left is 'ImprovementBuildTurnsLeft; NULL: finished or none';
comment on column tiles.pillaged is 'ImprovementPillaged is present';
comment on column tiles.specialist is 'SPECIALIST_…; NULL: none';
comment on column tiles.road is 'Road is present';
comment on column tiles.river_w is 'RiverW is present (its 0 or 1 is a direction)';
comment on column tiles.river_sw is 'RiverSW is present';
comment on column tiles.river_se is 'RiverSE is present';
comment on column tiles.boundary is 'Boundary is present: outside the playable map';
comment on column tiles.city is 'CityTerritory: city; NULL: none';
comment on column tiles.city_site is 'CitySite: ACTIVE, USED …; NULL: none';
comment on column tiles.tribe_site is 'TribeSite: TRIBE_…; NULL: none';
comment on column tiles.religion is 'Religion of its improvement, the first named; NULL: none';
comment on column tiles.urban_owner is 'OrigUrbanOwner: player; NULL: none';
comment on column tiles.element_name is 'ElementName: named sea, range or river; NULL: none';
