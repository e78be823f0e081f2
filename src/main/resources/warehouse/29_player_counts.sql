-- Counters of each player that the save keeps
create table player_counts (
    game_id varchar not null,
    player integer not null,
    kind varchar not null,
    name varchar not null,
    value integer not null
);

comment on table player_counts is 'Counters of each player that the save keeps';
comment on column player_counts.game_id is 'The save''s GameId (Root/@GameId)';
comment on column player_counts.player is '0-based player id (Player/@ID)';
comment on column player_counts.kind is 'bonus (BonusCount), resource_revealed (ResourceRevealed), goal_started (GoalStartedCount), mission_turn (MissionStartedTurn), event_class_turn (EventClassTurn), law_opinion (FamilyLawOpinion), theology (TheologyEstablishedCount), stat (NoCharactersStats): element of Player';
comment on column player_counts.name is 'Identifier as in the save (name of the element)';
comment on column player_counts.value is 'A number of times (bonus, resource_revealed, goal_started, theology, stat), a turn (mission_turn, event_class_turn) or opinion points (law_opinion)';
