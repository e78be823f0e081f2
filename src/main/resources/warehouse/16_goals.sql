-- Ambitions, quests and legacies (GoalList/GoalData); one that failed leaves that list and is known from GOAL_STARTED in the log
create table goals (
    game_id varchar not null,
    player integer not null,
    goal_id integer not null,
    goal varchar not null,
    turn_started integer,
    turn_finished integer,
    turn_failed integer,
    finished boolean not null,
    legacy boolean not null,
    leader_character integer,
    max_turns integer
);

comment on table goals is 'Ambitions, quests and legacies (GoalList/GoalData); one that failed leaves that list and is known from GOAL_STARTED in the log';
comment on column goals.game_id is 'The save''s GameId (Root/@GameId)';
comment on column goals.player is '0-based player id (Player/@ID)';
comment on column goals.goal_id is 'Number of the goal within the player (GoalData/ID, else the link in the log)';
comment on column goals.goal is 'GOAL_… (GoalData/Type)';
comment on column goals.turn_started is 'Turn it was taken on (GoalData/Turn, else GOAL_STARTED in the log); NULL: neither states it';
comment on column goals.turn_finished is 'Turn of GOAL_FINISHED in the log; NULL: not finished or not logged';
comment on column goals.turn_failed is 'Turn of GOAL_FAILED in the log; NULL: not failed or not logged';
comment on column goals.finished is 'TRUE: reached (GoalData/Finished is present, or the log says so)';
comment on column goals.legacy is 'TRUE: a legacy of an earlier ruler (GoalData/Legacy is present)';
comment on column goals.leader_character is 'Ruler who took it on (GoalData/LeaderID); NULL: none, or known from the log only';
comment on column goals.max_turns is 'Turns allowed (GoalData/MaxTurns); NULL: no limit, or known from the log only';
