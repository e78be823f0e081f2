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
comment on column religions.religion is 'RELIGION_… (named in Game/Religion… or by a player)';
comment on column religions.founded_turn is 'Turn of founding (Game/ReligionFounded); NULL: not founded';
comment on column religions.founder_player is 'Player id of the founder (Game/ReligionFounder); NULL: nobody';
comment on column religions.head is 'Character id of the head (Game/ReligionHeadID); NULL: none';
comment on column religions.holy_city is 'City id (Game/ReligionHolyCity); NULL: none';
