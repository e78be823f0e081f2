-- Cities at the end
create table cities (
    game_id varchar not null,
    city integer not null,
    name varchar,
    custom_name varchar,
    player integer,
    family varchar,
    tribe varchar,
    x integer,
    y integer,
    founded_turn integer,
    capital boolean not null,
    captured_capital boolean not null,
    citizens integer,
    first_player integer,
    last_player integer,
    capture_player integer,
    capture_turns integer,
    assimilate_turns integer,
    governor integer,
    governor_turn integer,
    growth_count integer,
    specialists_produced integer,
    tiles_bought integer,
    hurry_civics integer,
    hurry_training integer,
    hurry_money integer,
    hurry_population integer,
    hurry_orders integer,
    damage integer,
    culture varchar,
    happiness integer
);

comment on table cities is 'Cities at the end';
comment on column cities.game_id is 'The save''s GameId (Root/@GameId)';
comment on column cities.city is 'City/@ID; 0 is valid';
comment on column cities.name is 'City/NameType, else Name (CITYNAME_…)';
comment on column cities.custom_name is 'City/Name when it is no identifier; NULL: none';
comment on column cities.player is 'City/@Player; NULL: nobody''s (-1)';
comment on column cities.family is 'City/@Family; NULL: none';
comment on column cities.tribe is 'City/Tribe; NULL: none';
comment on column cities.x is 'Column: TileID modulo map width';
comment on column cities.y is 'Row from the south: TileID divided by map width';
comment on column cities.founded_turn is 'City/@Founded';
comment on column cities.capital is 'City/Capital is present';
comment on column cities.captured_capital is 'City/CapturedCapital is present';
comment on column cities.citizens is 'City/Citizens; 0 when the save leaves it out';
comment on column cities.first_player is 'City/FirstPlayer; NULL: none';
comment on column cities.last_player is 'City/LastPlayer; NULL: none';
comment on column cities.capture_player is 'City/CapturePlayer: who is taking it; NULL: nobody';
comment on column cities.capture_turns is 'City/CaptureTurns; NULL: none';
comment on column cities.assimilate_turns is 'City/AssimilateTurns; NULL: none';
comment on column cities.governor is 'City/GovernorID: character; NULL: none';
comment on column cities.governor_turn is 'City/GovernorTurn; NULL: none';
comment on column cities.growth_count is 'City/GrowthCount; 0 when left out';
comment on column cities.specialists_produced is 'City/SpecialistProducedCount; 0 when left out';
comment on column cities.tiles_bought is 'City/BuyTileCount; 0 when left out';
comment on column cities.hurry_civics is 'City/HurryCivicsCount; 0 when left out';
comment on column cities.hurry_training is 'City/HurryTrainingCount; 0 when left out';
comment on column cities.hurry_money is 'City/HurryMoneyCount; 0 when left out';
comment on column cities.hurry_population is 'City/HurryPopulationCount; 0 when left out';
comment on column cities.hurry_orders is 'City/HurryOrdersCount; 0 when left out';
comment on column cities.damage is 'City/Damage; 0 when left out';
comment on column cities.culture is 'Culture level with the owner''s team (TeamCulture); NULL: none';
comment on column cities.happiness is 'TeamHappinessLevel of the owner''s team, older versions: minus TeamDiscontentLevel; NULL: not stated';
