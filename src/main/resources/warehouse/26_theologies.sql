-- Theologies established (Game/ReligionTheology)
create table theologies (
    game_id varchar not null,
    religion varchar not null,
    theology varchar not null,
    turn integer
);

comment on table theologies is 'Theologies established (Game/ReligionTheology)';
comment on column theologies.game_id is 'The save''s GameId (Root/@GameId)';
comment on column theologies.religion is 'RELIGION_… (name of the element in Game/ReligionTheology)';
comment on column theologies.theology is 'THEOLOGY_… (Game/ReligionTheology)';
comment on column theologies.turn is 'Turn of THEOLOGY_ESTABLISHED in the log; NULL: not logged';
