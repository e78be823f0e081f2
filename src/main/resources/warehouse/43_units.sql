-- Units on the map at the end
create table units (
    game_id varchar not null,
    unit_id integer not null,
    unit varchar not null,
    player integer,
    tribe varchar,
    x integer not null,
    y integer not null,
    created_turn integer,
    level integer,
    xp integer,
    damage integer,
    general integer,
    family varchar,
    original_player integer,
    original_tribe varchar,
    religion varchar,
    facing varchar,
    sleeping boolean not null
);

comment on table units is 'Units on the map at the end';
comment on column units.game_id is 'The save''s GameId (Root/@GameId)';
comment on column units.unit_id is 'Unit/@ID';
comment on column units.unit is 'UNIT_… (Unit/@Type)';
comment on column units.player is 'Player id of the owner (Unit/@Player); NULL: a tribe''s';
comment on column units.tribe is 'TRIBE_… of the owner (Unit/@Tribe); NULL: a player''s';
comment on column units.x is 'Column, from 0 in the west (Tile/@ID modulo map width)';
comment on column units.y is 'Row, from 0 in the south (Tile/@ID divided by map width)';
comment on column units.created_turn is 'Turn of creation (Unit/CreateTurn); NULL: the save does not state it';
comment on column units.level is 'Level (Unit/Level); NULL: 1 or not stated';
comment on column units.xp is 'Experience points (Unit/XP; the save leaves 0 out); NULL does not occur';
comment on column units.damage is 'Damage, points (Unit/Damage; the save leaves 0 out); NULL does not occur';
comment on column units.general is 'Character id of the general (Unit/GeneralID); NULL: none';
comment on column units.family is 'FAMILY_… (Unit/PlayerFamily of the owner, older versions Family); NULL: none';
comment on column units.original_player is 'Player id of the first owner (Unit/OriginalPlayer); NULL: not stated';
comment on column units.original_tribe is 'TRIBE_… of the first owner (Unit/OriginalTribe); NULL: not stated';
comment on column units.religion is 'RELIGION_… (Unit/Religion); NULL: none';
comment on column units.facing is 'Direction it looks to (Unit/Facing); NULL: the save does not state it';
comment on column units.sleeping is 'TRUE: rests or stands guard (Unit/Sleep or Sentry is present)';
