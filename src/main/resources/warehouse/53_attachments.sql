-- What is attached to matches on Challonge, and what became of it here
create table attachments (
    match_id varchar not null,
    attachment_id bigint not null,
    kind varchar not null,
    name varchar,
    size_bytes bigint,
    content_type varchar,
    added_at timestamp,
    save_file varchar,
    outcome varchar,
    reason varchar
);

comment on table attachments is 'What is attached to matches on Challonge, and what became of it here';
comment on column attachments.match_id is 'Match (matches.match_id)';
comment on column attachments.attachment_id is 'Challonge attachment id';
comment on column attachments.kind is 'file (uploaded), link, description (text only)';
comment on column attachments.name is 'Name of the uploaded file (original_file_name); NULL: no file';
comment on column attachments.size_bytes is 'Size stated by Challonge, bytes (asset_file_size); NULL: no file';
comment on column attachments.content_type is 'Media type as the uploaders browser said (asset_content_type); NULL: no file';
comment on column attachments.added_at is 'When it was attached (created_at), UTC; NULL: not stated';
comment on column attachments.save_file is 'Name under which it was fetched (imports.file); NULL: not fetched';
comment on column attachments.outcome is 'fetched, ignored (no save by its content), refused, failed; NULL: not tried';
comment on column attachments.reason is 'Why it is not there, one word in capitals; NULL: it is, or was not tried';
