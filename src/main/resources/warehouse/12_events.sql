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
comment on column events.player is 'Whose log or memory it is (Player/@ID); what two players see alike is two rows';
comment on column events.seq is 'Position in the list of its source, from 0';
comment on column events.turn is 'Game turn (LogData/Turn, MemoryData/Turn)';
comment on column events.type is 'LogData/Type (TECH_DISCOVERED …; OCCURENCE of some versions is written OCCURRENCE) or the memory type (MEMORYPLAYER_ATTACKED_UNIT …)';
comment on column events.subject is 'Language-independent id of what it is about: tech, law, goal, religion, city:n, character:n, player:n, tribe …; NULL: none found';
comment on column events.data1 is 'LogData/Data1, an identifier or a number by type; NULL: empty or a memory';
comment on column events.data2 is 'LogData/Data2, as data1; NULL: empty or a memory';
comment on column events.data3 is 'LogData/Data3, as data1; NULL: empty or a memory';
comment on column events.text is 'LogData/Text in the language of the player, markup removed, at most 500 characters; NULL: no text, or a memory';
comment on column events.source is 'log (Player/PermanentLogList) or memory (Player/MemoryList, older versions Memory*List)';
