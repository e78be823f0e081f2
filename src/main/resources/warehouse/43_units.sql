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
comment on column units.unit is 'UNIT_…';
comment on column units.player is 'Unit/@Player; NULL: a tribe''s';
comment on column units.tribe is 'Unit/@Tribe; NULL: a player''s';
comment on column units.x is 'Column';
comment on column units.y is 'Row';
comment on column units.created_turn is 'Unit/CreateTurn';
comment on column units.level is 'Unit/Level; NULL: 1 or not stated';
comment on column units.xp is 'Unit/XP; 0 when left out';
comment on column units.damage is 'Unit/Damage; 0 when left out';
comment on column units.general is 'Unit/GeneralID: character; NULL: none';
comment on column units.family is 'Unit/PlayerFamily of the owner, older versions Family; NULL: none';
comment on column units.original_player is 'Unit/OriginalPlayer; NULL: not stated';
comment on column units.original_tribe is 'Unit/OriginalTribe; NULL: not stated';
comment on column units.religion is 'Unit/Religion; NULL: none';
comment on column units.facing is 'Unit/Facing';
comment on column units.sleeping is 'Sleep or Sentry is present';
