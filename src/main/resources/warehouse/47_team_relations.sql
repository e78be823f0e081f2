-- Relation of a team with another, one row for each direction
create table team_relations (
    game_id varchar not null,
    team integer not null,
    other_team integer not null,
    diplomacy varchar,
    since_turn integer,
    war_score integer,
    last_conflict_turn integer,
    contact boolean not null
);

comment on table team_relations is 'Relation of a team with another, one row for each direction';
comment on column team_relations.game_id is 'The save''s GameId (Root/@GameId)';
comment on column team_relations.team is 'First number';
comment on column team_relations.other_team is 'Second number';
comment on column team_relations.diplomacy is 'DIPLOMACY_… (TeamDiplomacy); NULL: none';
comment on column team_relations.since_turn is 'TeamDiplomacyTurn; NULL: none';
comment on column team_relations.war_score is 'TeamWarScore; NULL: none';
comment on column team_relations.last_conflict_turn is 'TeamConflictTurn; NULL: none';
comment on column team_relations.contact is 'TeamContact is present';
