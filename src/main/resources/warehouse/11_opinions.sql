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
comment on column opinions.kind is 'What the opinion is of: family (own families only) or religion';
comment on column opinions.subject is 'FAMILY_… or RELIGION_… (name of the element)';
comment on column opinions.opinion is 'Opinion points (Player/FamilyOpinionHistory, ReligionOpinionHistory), may be negative; NULL: out of range';
