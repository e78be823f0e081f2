-- State of each technology at the end; a technology may have several states
create table techs (
    game_id varchar not null,
    player integer not null,
    tech varchar not null,
    turn integer,
    state varchar not null,
    count integer,
    progress decimal(12,1)
);

comment on table techs is 'State of each technology at the end; a technology may have several states';
comment on column techs.game_id is 'The save''s GameId (Root/@GameId)';
comment on column techs.player is '0-based player id (Player/@ID)';
comment on column techs.tech is 'TECH_…';
comment on column techs.turn is 'Turn of the first TECH_DISCOVERED in the log; NULL: not logged or not finished';
comment on column techs.state is 'researched, bonus (a bonus card), in_progress, target, available, passed, trashed, locked';
comment on column techs.count is 'TechCount for researched and bonus; NULL otherwise';
comment on column techs.progress is 'Science spent so far (TechProgress, tenths); NULL: none';
