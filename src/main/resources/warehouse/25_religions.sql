-- Religions of the game
create table religions (
    game_id varchar not null,
    religion varchar not null,
    founded_turn integer,
    founder_player integer,
    head integer,
    holy_city integer
);

comment on table religions is 'Religions of the game';
comment on column religions.game_id is 'The save''s GameId (Root/@GameId)';
comment on column religions.religion is 'RELIGION_…';
comment on column religions.founded_turn is 'Game/ReligionFounded; NULL: not founded';
comment on column religions.founder_player is 'Game/ReligionFounder; NULL: nobody';
comment on column religions.head is 'Game/ReligionHeadID: character; NULL: none';
comment on column religions.holy_city is 'Game/ReligionHolyCity: city; NULL: none';
