-- Every person of the game
create table characters (
    game_id varchar not null,
    character integer not null,
    player integer,
    name varchar,
    custom_name varchar,
    gender varchar,
    birth_turn integer,
    death_turn integer,
    death_reason varchar,
    nation varchar,
    tribe varchar,
    family varchar,
    religion varchar,
    birth_father integer,
    birth_mother integer,
    father integer,
    mother integer,
    birth_city integer,
    royal boolean not null,
    infertile boolean not null,
    was_family_head varchar,
    was_religion_head varchar,
    leader_turn integer,
    abdicate_turn integer,
    nation_turn integer,
    courtier varchar,
    council varchar,
    governor_city integer,
    general_unit integer,
    cognomen varchar,
    nickname varchar,
    archetype varchar,
    level integer,
    xp integer,
    courage integer,
    discipline integer,
    charisma integer,
    wisdom integer
);

comment on table characters is 'Every person of the game';
comment on column characters.game_id is 'The save''s GameId (Root/@GameId)';
comment on column characters.character is 'Character/@ID; 0 is valid';
comment on column characters.player is 'Character/@Player; NULL: nobody''s (-1)';
comment on column characters.name is 'Character/NameType or @FirstName (NAME_…); NULL: none';
comment on column characters.custom_name is 'Character/CustomName given by the player; NULL: none';
comment on column characters.gender is 'GENDER_… (Character/@Gender); NULL: the save does not state it';
comment on column characters.birth_turn is 'Turn of birth, negative before the game (Character/@BirthTurn); NULL: the save does not state it';
comment on column characters.death_turn is 'Turn of death (Character/DeathTurn); NULL: alive';
comment on column characters.death_reason is 'Character/DeathReason; NULL: alive or not stated';
comment on column characters.nation is 'NATION_… (Character/Nation); NULL: none';
comment on column characters.tribe is 'TRIBE_… (Character/Tribe); NULL: none';
comment on column characters.family is 'FAMILY_… (Character/Family); NULL: none';
comment on column characters.religion is 'RELIGION_… (Character/Religion); NULL: none';
comment on column characters.birth_father is 'Character id of the natural father (Character/BirthFatherID); NULL: unknown';
comment on column characters.birth_mother is 'Character id of the natural mother (Character/BirthMotherID); NULL: unknown';
comment on column characters.father is 'Character id of the father, by adoption too (Character/FatherID); NULL: unknown';
comment on column characters.mother is 'Character id of the mother, by adoption too (Character/MotherID); NULL: unknown';
comment on column characters.birth_city is 'City id of birth (Character/BirthCityID); NULL: unknown';
comment on column characters.royal is 'TRUE: of the ruling dynasty (Character/Royal is present)';
comment on column characters.infertile is 'TRUE: cannot have children (Character/Infertile is present)';
comment on column characters.was_family_head is 'Character/WasFamilyHead: the family; NULL: never';
comment on column characters.was_religion_head is 'Character/WasReligionHead: the religion; NULL: never';
comment on column characters.leader_turn is 'Turn of accession (Character/LeaderTurn); NULL: never ruled';
comment on column characters.abdicate_turn is 'Turn of abdication (Character/AbdicateTurn); NULL: did not abdicate';
comment on column characters.nation_turn is 'Turn of joining the nation (Character/NationTurn); NULL: not stated';
comment on column characters.courtier is 'Character/Courtier: kind of courtier; NULL: none';
comment on column characters.council is 'Player/CouncilCharacter: seat held at the end; NULL: none';
comment on column characters.governor_city is 'City/GovernorID: city governed at the end; NULL: none';
comment on column characters.general_unit is 'Unit/GeneralID: unit led at the end; NULL: none';
comment on column characters.cognomen is 'COGNOMEN_… at the end (Character/Cognomen); NULL: none';
comment on column characters.nickname is 'Character/NicknameType, else Nickname; NULL: none';
comment on column characters.archetype is 'The trait that ends in _ARCHETYPE (Character/TraitTurn, older versions Trait); NULL: none';
comment on column characters.level is 'Level, from 1 (Character/Level); NULL: the save does not state it';
comment on column characters.xp is 'Experience points (Character/XP); NULL: the save does not state it';
comment on column characters.courage is 'Rating in points, may be negative (Character/Rating/RATING_COURAGE); NULL: the save does not state it';
comment on column characters.discipline is 'Rating in points, may be negative (Character/Rating/RATING_DISCIPLINE); NULL: the save does not state it';
comment on column characters.charisma is 'Rating in points, may be negative (Character/Rating/RATING_CHARISMA); NULL: the save does not state it';
comment on column characters.wisdom is 'Rating in points, may be negative (Character/Rating/RATING_WISDOM); NULL: the save does not state it';
