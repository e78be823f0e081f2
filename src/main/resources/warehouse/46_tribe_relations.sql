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
comment on column tribe_relations.tribe is 'TRIBE_…';
comment on column tribe_relations.team is 'Number after the dot';
comment on column tribe_relations.diplomacy is 'DIPLOMACY_… (TribeDiplomacy); NULL: none';
comment on column tribe_relations.since_turn is 'TribeDiplomacyTurn; NULL: none';
comment on column tribe_relations.war_score is 'TribeWarScore; NULL: none';
comment on column tribe_relations.last_conflict_turn is 'TribeConflictTurn; NULL: none';
comment on column tribe_relations.contact is 'TribeContact is present';
