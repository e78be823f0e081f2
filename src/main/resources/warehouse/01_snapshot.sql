-- One row: what built this file
create table snapshot (
    schema_version integer not null,
    parser_version integer not null,
    application_version varchar not null,
    created_at timestamp not null,
    fingerprint varchar not null,
    reader varchar not null
);

comment on table snapshot is 'One row: what built this file';
comment on column snapshot.schema_version is 'Version of this schema';
comment on column snapshot.parser_version is 'Version of the save reader';
comment on column snapshot.application_version is 'Version of the application that built it';
comment on column snapshot.created_at is 'When the build began, UTC';
comment on column snapshot.fingerprint is 'SHA-256 over everything that the content depends on: save hashes, tournament description, overrides, versions';
comment on column snapshot.reader is 'SHA-256 over what decides how a save is read: version of the save reader, limits, reference data; another one, and every file is read again';
