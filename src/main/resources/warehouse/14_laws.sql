-- Laws of each player as intervals
create table laws (
    game_id varchar not null,
    player integer not null,
    law_class varchar not null,
    law varchar not null,
    turn_from integer,
    turn_to integer,
    succession boolean not null,
    swap boolean not null
);

comment on table laws is 'Laws of each player as intervals';
comment on column laws.game_id is 'The save''s GameId (Root/@GameId)';
comment on column laws.player is '0-based player id (Player/@ID)';
comment on column laws.law_class is 'LAWCLASS_… (ActiveLaw, else the reference data)';
comment on column laws.law is 'LAW_…';
comment on column laws.turn_from is 'Turn of LAW_ADOPTED; NULL: not logged';
comment on column laws.turn_to is 'Turn of the next law of the class; NULL: still in force';
comment on column laws.succession is 'Succession law: kept, but no milestone';
comment on column laws.swap is 'Another law of the class was in force before: no milestone';
