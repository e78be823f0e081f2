-- Last occurrence of each event story and the answer chosen
create table event_choices (
    game_id varchar not null,
    player integer not null,
    scope varchar not null,
    subject varchar,
    story varchar,
    option varchar,
    turn integer
);

comment on table event_choices is 'Last occurrence of each event story and the answer chosen';
comment on column event_choices.game_id is 'The save''s GameId (Root/@GameId)';
comment on column event_choices.player is '0-based player id (Player/@ID)';
comment on column event_choices.scope is 'all, family, religion, tribe, player, character, city';
comment on column event_choices.subject is 'Id before the dot: family, religion, tribe, P.n, character:n, city:n; NULL for all';
comment on column event_choices.story is 'EVENTSTORY_…; NULL: only an answer is kept';
comment on column event_choices.option is 'EVENTOPTION_…; NULL: only the turn is kept';
comment on column event_choices.turn is 'Turn of the last occurrence; NULL: only an answer is kept';
