-- Families that a player has
create table families (
    game_id varchar not null,
    player integer not null,
    family varchar not null,
    family_class varchar,
    head integer,
    seat_city integer,
    religion varchar,
    turns_without_leader integer
);

comment on table families is 'Families that a player has';
comment on column families.game_id is 'The save''s GameId (Root/@GameId)';
comment on column families.player is '0-based player id (Player/@ID)';
comment on column families.family is 'FAMILY_… (Player/Families)';
comment on column families.family_class is 'FAMILYCLASS_… (Game/FamilyClass); NULL: not stated';
comment on column families.head is 'Player/FamilyHeadID: character; NULL: none';
comment on column families.seat_city is 'Player/FamilySeatCityID: city; NULL: none';
comment on column families.religion is 'Player or Game/FamilyReligion; NULL: none';
comment on column families.turns_without_leader is 'Player/FamilyTurnsNoLeader; NULL: not stated';
