-- Calamities (Game/Occurrences)
create table calamities (
    game_id varchar not null,
    occurrence_id integer not null,
    occurrence varchar not null,
    turn_from integer,
    turn_to integer,
    player integer,
    tiles integer
);

comment on table calamities is 'Calamities (Game/Occurrences)';
comment on column calamities.game_id is 'The save''s GameId (Root/@GameId)';
comment on column calamities.occurrence_id is 'Number of the calamity: its id, else its position in Game/Occurrences, from 0';
comment on column calamities.occurrence is 'OCCURRENCE_… (Game/Occurrences)';
comment on column calamities.turn_from is 'First turn (Game/Occurrences); NULL: not stated';
comment on column calamities.turn_to is 'Last turn (Game/Occurrences); NULL: not stated';
comment on column calamities.player is 'Player id concerned (Game/Occurrences); NULL: all';
comment on column calamities.tiles is 'Number of tiles touched (Game/Occurrences); NULL: not stated';
