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
comment on column laws.law_class is 'LAWCLASS_… (name of the element in Player/ActiveLaw, else the reference data, else made from the law)';
comment on column laws.law is 'LAW_… (Player/ActiveLaw, LogData/Data1)';
comment on column laws.turn_from is 'Turn of LAW_ADOPTED in the log; NULL: not logged';
comment on column laws.turn_to is 'Turn on which the next law of the class came, the turn of the save when none is in force any more; NULL: still in force';
comment on column laws.succession is 'TRUE: a law of succession, kept but no milestone (reference data)';
comment on column laws.swap is 'TRUE: another law of the class was in force before, so this is no milestone';
