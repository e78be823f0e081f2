-- Rulers of each player in order
create table rulers (
    game_id varchar not null,
    player integer not null,
    succession integer not null,
    character integer not null,
    archetype varchar,
    turn_from integer,
    turn_to integer
);

comment on table rulers is 'Rulers of each player in order';
comment on column rulers.game_id is 'The save''s GameId (Root/@GameId)';
comment on column rulers.player is '0-based player id (Player/@ID)';
comment on column rulers.succession is 'Position in Player/Leaders, from 0';
comment on column rulers.character is 'Character/@ID';
comment on column rulers.archetype is 'Archetype of that person, TRAIT_…_ARCHETYPE; NULL: none';
comment on column rulers.turn_from is 'Character/LeaderTurn, else 1 for the first, else CHARACTER_SUCCESSION in the log; NULL: unknown';
comment on column rulers.turn_to is 'Turn the next ruler came, else death or abdication; NULL: rules at the end';
