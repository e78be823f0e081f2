-- Opinion of the player per turn: own families and religions
create table opinions (
    game_id varchar not null,
    player integer not null,
    turn integer not null,
    kind varchar not null,
    subject varchar not null,
    opinion integer
);

comment on table opinions is 'Opinion of the player per turn: own families and religions';
comment on column opinions.game_id is 'The save''s GameId (Root/@GameId)';
comment on column opinions.player is '0-based player id (Player/@ID)';
comment on column opinions.turn is 'Game turn, from 1';
comment on column opinions.kind is 'family or religion';
comment on column opinions.subject is 'FAMILY_… or RELIGION_…';
comment on column opinions.opinion is 'FamilyOpinionHistory, ReligionOpinionHistory; may be negative';
