-- Findings: what is missing, contradictory, unknown or unlinked
create table quality (
    kind varchar not null,
    game_id varchar,
    subject varchar,
    message varchar not null,
    remedy varchar,
    source varchar not null
);

comment on table quality is 'Findings: what is missing, contradictory, unknown or unlinked';
comment on column quality.kind is 'UNKNOWN_ID, VALUE_LEFT_OUT, WINNER_UNKNOWN, WINNER_CONFLICT, UNLINKED_PLAYER, NO_HISTORY …';
comment on column quality.game_id is 'Game; NULL: concerns none';
comment on column quality.subject is 'Identifier, place or name concerned; NULL: none';
comment on column quality.message is 'What was found, in words';
comment on column quality.remedy is 'What mends it; NULL: nothing to do';
comment on column quality.source is 'Who found it: save (the reader, in the save), import (while linking games, matches and players)';
