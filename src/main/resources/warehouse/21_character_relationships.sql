-- Relationships between persons
create table character_relationships (
    game_id varchar not null,
    character integer not null,
    relationship varchar not null,
    target integer,
    turn integer
);

comment on table character_relationships is 'Relationships between persons';
comment on column character_relationships.game_id is 'The save''s GameId (Root/@GameId)';
comment on column character_relationships.character is 'Character/@ID';
comment on column character_relationships.relationship is 'RELATIONSHIP_… (Character/RelationshipList/RelationshipData/Type)';
comment on column character_relationships.target is 'Character id of the other (RelationshipData/CharacterID); NULL: not stated';
comment on column character_relationships.turn is 'Turn it began (RelationshipData/Turn); NULL: not stated';
