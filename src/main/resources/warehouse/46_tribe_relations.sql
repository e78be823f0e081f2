-- Relation of a tribe with a team
create table tribe_relations (
    game_id varchar not null,
    tribe varchar not null,
    team integer not null,
    diplomacy varchar,
    since_turn integer,
    war_score integer,
    last_conflict_turn integer,
    contact boolean not null
);

comment on table tribe_relations is 'Relation of a tribe with a team';
comment on column tribe_relations.game_id is 'The save''s GameId (Root/@GameId)';
comment on column tribe_relations.tribe is 'TRIBE_… (before the dot in the name of the element)';
comment on column tribe_relations.team is 'Team number (after the dot in the name of the element)';
comment on column tribe_relations.diplomacy is 'DIPLOMACY_… (Game/TribeDiplomacy); NULL: none';
comment on column tribe_relations.since_turn is 'Turn that began (Game/TribeDiplomacyTurn); NULL: none';
comment on column tribe_relations.war_score is 'War score, points (Game/TribeWarScore); NULL: none';
comment on column tribe_relations.last_conflict_turn is 'Turn of the last fight (Game/TribeConflictTurn); NULL: none';
comment on column tribe_relations.contact is 'TRUE: they have met (Game/TribeContact is present)';
