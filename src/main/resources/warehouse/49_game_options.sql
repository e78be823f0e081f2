-- Settings that are lists
create table game_options (
    game_id varchar not null,
    kind varchar not null,
    name varchar not null,
    value varchar
);

comment on table game_options is 'Settings that are lists';
comment on column game_options.game_id is 'The save''s GameId (Root/@GameId)';
comment on column game_options.kind is 'option (GameOptions), dlc (GameContent), map (MapMultiOptions, MapSingleOptions), victory (VictoryEnabled), occurrence (OccurrenceLevels), disabled (ImprovementDisabled): element of Root';
comment on column game_options.name is 'Identifier as in the save';
comment on column game_options.value is 'Value as in the save; NULL: a flag that is set';
