-- Bynames of rulers over time (Character/CognomenHistory)
create table cognomens (
    game_id varchar not null,
    character integer not null,
    turn integer not null,
    cognomen varchar not null
);

comment on table cognomens is 'Bynames of rulers over time (Character/CognomenHistory)';
comment on column cognomens.game_id is 'The save''s GameId (Root/@GameId)';
comment on column cognomens.character is 'Character/@ID';
comment on column cognomens.turn is 'Game turn, from 1';
comment on column cognomens.cognomen is 'COGNOMEN_… (the save writes numbers; the present byname explains the last one)';
