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
comment on column quality.kind is 'UNKNOWN_ID, VALUE_LEFT_OUT, WINNER_UNKNOWN, WINNER_CONFLICT, UNLINKED_PLAYER, ACCOUNT_AMBIGUOUS, SAVE_OF_OTHER_MATCH, SAVE_FITS_NO_MATCH, SAVE_OF_SEVERAL_MATCHES, SAVE_MATCH_AMBIGUOUS, SERIES_SCORE, PICK_ORDER_SHEET, PICK_ORDER_UNLINKED, PICK_ORDER_NATION, OVERRIDE_BROKEN, OVERRIDE_UNUSED, ATTACHMENT_WITHOUT_SAVE, NO_HISTORY …';
comment on column quality.game_id is 'Game; NULL: concerns none';
comment on column quality.subject is 'Identifier, place or name concerned; NULL: none';
comment on column quality.message is 'What was found, in words';
comment on column quality.remedy is 'What mends it; NULL: nothing to do';
comment on column quality.source is 'Who found it: save (the reader, in the save), import (while linking games, matches and players)';
