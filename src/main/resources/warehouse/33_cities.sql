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
comment on column cities.name is 'CITYNAME_… (City/NameType, else Name); NULL: only a name of the players own is stated';
comment on column cities.custom_name is 'City/Name when it is no identifier; NULL: none';
comment on column cities.player is 'City/@Player; NULL: nobody''s (-1)';
comment on column cities.family is 'FAMILY_… (City/@Family); NULL: none';
comment on column cities.tribe is 'TRIBE_… of the holder (City/Tribe); NULL: none';
comment on column cities.x is 'Column, from 0 (City/@TileID modulo map width); NULL: no tile or no width stated';
comment on column cities.y is 'Row, from 0 in the south (City/@TileID divided by map width); NULL: no tile or no width stated';
comment on column cities.founded_turn is 'Turn of founding (City/@Founded); NULL: the save does not state it';
comment on column cities.capital is 'TRUE: capital of its player (City/Capital is present)';
comment on column cities.captured_capital is 'TRUE: was somebodys capital when it was taken (City/CapturedCapital is present)';
comment on column cities.citizens is 'Citizens without a specialist''s post (City/Citizens; the save leaves 0 out); NULL does not occur';
comment on column cities.first_player is 'Player id of the founder (City/FirstPlayer); NULL: none';
comment on column cities.last_player is 'Player id of the owner before (City/LastPlayer); NULL: none';
comment on column cities.capture_player is 'Player id of who is taking it (City/CapturePlayer); NULL: nobody';
comment on column cities.capture_turns is 'Turns left until it is taken (City/CaptureTurns); NULL: nobody is taking it';
comment on column cities.assimilate_turns is 'Turns left until it is assimilated (City/AssimilateTurns); NULL: none';
comment on column cities.governor is 'Character id (City/GovernorID); NULL: none';
comment on column cities.governor_turn is 'Turn the governor came (City/GovernorTurn); NULL: none';
comment on column cities.growth_count is 'Times that the city grew (City/GrowthCount; the save leaves 0 out); NULL does not occur';
comment on column cities.specialists_produced is 'Specialists trained (City/SpecialistProducedCount; the save leaves 0 out); NULL does not occur';
comment on column cities.tiles_bought is 'Tiles bought (City/BuyTileCount; the save leaves 0 out); NULL does not occur';
comment on column cities.hurry_civics is 'Productions hurried with civics (City/HurryCivicsCount; the save leaves 0 out); NULL does not occur';
comment on column cities.hurry_training is 'Productions hurried with training (City/HurryTrainingCount; the save leaves 0 out); NULL does not occur';
comment on column cities.hurry_money is 'Productions hurried with money (City/HurryMoneyCount; the save leaves 0 out); NULL does not occur';
comment on column cities.hurry_population is 'Productions hurried with citizens (City/HurryPopulationCount; the save leaves 0 out); NULL does not occur';
comment on column cities.hurry_orders is 'Productions hurried with orders (City/HurryOrdersCount; the save leaves 0 out); NULL does not occur';
comment on column cities.damage is 'Damage, points (City/Damage; the save leaves 0 out); NULL does not occur';
comment on column cities.culture is 'Culture level with the owners team, CULTURE_… (City/TeamCulture); NULL: none';
comment on column cities.happiness is 'Level, negative is discontent: TeamHappinessLevel of the owner''s team, older versions minus TeamDiscontentLevel; NULL: not stated';
