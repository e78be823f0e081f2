-- How often each law class was changed
create table law_classes (
    game_id varchar not null,
    player integer not null,
    law_class varchar not null,
    changes integer not null
);

comment on table law_classes is 'How often each law class was changed';
comment on column law_classes.game_id is 'The save''s GameId (Root/@GameId)';
comment on column law_classes.player is '0-based player id (Player/@ID)';
comment on column law_classes.law_class is 'LAWCLASS_…';
comment on column law_classes.changes is 'Number of changes (Player/LawClassChangeCount)';
