-- What became of each file
create table imports (
    file varchar not null,
    sha256 varchar,
    size_bytes bigint not null,
    game_id varchar,
    parser_version integer not null,
    outcome varchar not null,
    reason varchar,
    detail varchar,
    warnings integer not null
);

comment on table imports is 'What became of each file';
comment on column imports.file is 'File name without directory';
comment on column imports.sha256 is 'SHA-256; NULL: could not be read';
comment on column imports.size_bytes is 'Size of the file, bytes';
comment on column imports.game_id is 'The save''s GameId; NULL: refused';
comment on column imports.parser_version is 'Version of the save reader that looked at it';
comment on column imports.outcome is 'imported, superseded (another save of the game is further along), refused, hidden (by an override)';
comment on column imports.reason is 'For refused the kind of refusal: NOT_A_ZIP, TOO_LARGE, NO_XML, DTD, WRONG_GAME, UNSUPPORTED_VERSION, TRUNCATED, MALFORMED …; for superseded the file kept; NULL: imported';
comment on column imports.detail is 'The same in words, with the place; NULL: none';
comment on column imports.warnings is 'Number of findings of this file';
