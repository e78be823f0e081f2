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
comment on column techs.tech is 'TECH_…, bonus cards too (TECH_…_BONUS_…)';
comment on column techs.turn is 'Turn of the first TECH_DISCOVERED in the log; NULL: not logged or not finished';
comment on column techs.state is 'researched or bonus (TechCount), in_progress (TechProgress), target (TechTarget), available (TechAvailable), passed (TechPassed), trashed (TechTrashed), locked (TechLocked)';
comment on column techs.count is 'How often it was got (Player/TechCount); NULL: a state other than researched and bonus';
comment on column techs.progress is 'Science spent so far as displayed (Player/TechProgress, the save holds tenths); NULL: none';
