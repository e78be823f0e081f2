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
comment on column player_counts.kind is 'bonus, resource_revealed, goal_started, mission_turn, event_class_turn, law_opinion, theology, stat';
comment on column player_counts.name is 'Identifier as in the save';
comment on column player_counts.value is 'Count, turn or opinion, by kind';
