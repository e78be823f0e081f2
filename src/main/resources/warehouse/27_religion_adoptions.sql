-- Answers to an offered state religion
create table religion_adoptions (
    game_id varchar not null,
    player integer not null,
    religion varchar not null,
    turn integer,
    adopted boolean
);

comment on table religion_adoptions is 'Answers to an offered state religion';
comment on column religion_adoptions.game_id is 'The save''s GameId (Root/@GameId)';
comment on column religion_adoptions.player is '0-based player id (Player/@ID)';
comment on column religion_adoptions.religion is 'RELIGION_… (in Player/ReligionEventStoryTurn and ReligionEventStoryOption)';
comment on column religion_adoptions.turn is 'Turn of the offer (ReligionEventStoryTurn); NULL: not stated';
comment on column religion_adoptions.adopted is 'TRUE: accepted; FALSE: declined (ReligionEventStoryOption); NULL: answer not recorded';
