-- Traits with the turn they came
create table character_traits (
    game_id varchar not null,
    character integer not null,
    trait varchar not null,
    turn integer
);

comment on table character_traits is 'Traits with the turn they came';
comment on column character_traits.game_id is 'The save''s GameId (Root/@GameId)';
comment on column character_traits.character is 'Character/@ID';
comment on column character_traits.trait is 'TRAIT_… (name of the element in Character/TraitTurn, older versions Character/Trait)';
comment on column character_traits.turn is 'Turn it was got (Character/TraitTurn); NULL: a version that keeps no turns';
