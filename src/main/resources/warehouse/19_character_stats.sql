-- Deeds of each person, counted by the game
create table character_stats (
    game_id varchar not null,
    character integer not null,
    stat varchar not null,
    amount integer not null
);

comment on table character_stats is 'Deeds of each person, counted by the game';
comment on column character_stats.game_id is 'The save''s GameId (Root/@GameId)';
comment on column character_stats.character is 'Character/@ID';
comment on column character_stats.stat is 'What is counted, STAT_… (name of the element in Character/Stat)';
comment on column character_stats.amount is 'How often (Character/Stat)';
