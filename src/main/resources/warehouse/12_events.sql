-- What the log and the memories of a player record; text is cleaned of markup
create table events (
    game_id varchar not null,
    player integer not null,
    seq integer not null,
    turn integer not null,
    type varchar not null,
    subject varchar,
    data1 varchar,
    data2 varchar,
    data3 varchar,
    text varchar,
    source varchar not null
);

comment on table events is 'What the log and the memories of a player record; text is cleaned of markup';
comment on column events.game_id is 'The save''s GameId (Root/@GameId)';
comment on column events.player is '0-based player id (Player/@ID)';
comment on column events.seq is 'Position in the list of its source, from 0';
comment on column events.turn is 'Game turn, from 1';
comment on column events.type is 'LogData/Type (TECH_DISCOVERED …) or the memory type (MEMORYPLAYER_ATTACKED_UNIT …)';
comment on column events.subject is 'Language-independent id of what it is about: tech, law, goal, religion, city:n, character:n, player:n, tribe …; NULL: none found';
comment on column events.data1 is 'LogData/Data1; NULL: empty';
comment on column events.data2 is 'LogData/Data2; NULL: empty';
comment on column events.data3 is 'LogData/Data3; NULL: empty';
comment on column events.text is 'Text in the language of the player, markup removed; NULL for memories';
comment on column events.source is 'log or memory';
