-- Ambitions, quests and legacies (GoalList/GoalData)
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

comment on table goals is 'Ambitions, quests and legacies (GoalList/GoalData)';
comment on column goals.game_id is 'The save''s GameId (Root/@GameId)';
comment on column goals.player is '0-based player id (Player/@ID)';
comment on column goals.goal_id is 'GoalData/ID, per player';
comment on column goals.goal is 'GOAL_…';
comment on column goals.turn_started is 'GoalData/Turn';
comment on column goals.turn_finished is 'Turn of GOAL_FINISHED in the log; NULL: not finished or not logged';
comment on column goals.turn_failed is 'Turn of GOAL_FAILED in the log; NULL: not failed or not logged';
comment on column goals.finished is 'GoalData/Finished is present, or the log says so';
comment on column goals.legacy is 'GoalData/Legacy is present';
comment on column goals.leader_character is 'GoalData/LeaderID; NULL: none';
comment on column goals.max_turns is 'GoalData/MaxTurns; NULL: no limit';
