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
comment on column team_relations.team is 'Team number (first number in the name of the element)';
comment on column team_relations.other_team is 'Team number (second number in the name of the element)';
comment on column team_relations.diplomacy is 'DIPLOMACY_… (Game/TeamDiplomacy); NULL: none';
comment on column team_relations.since_turn is 'Turn that began (Game/TeamDiplomacyTurn); NULL: none';
comment on column team_relations.war_score is 'War score, points (Game/TeamWarScore); NULL: none';
comment on column team_relations.last_conflict_turn is 'Turn of the last fight (Game/TeamConflictTurn); NULL: none';
comment on column team_relations.contact is 'TRUE: they have met (Game/TeamContact is present)';
