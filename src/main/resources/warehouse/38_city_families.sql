-- Family that a city belongs to, by player (City/PlayerFamily)
create table city_families (
    game_id varchar not null,
    city integer not null,
    player integer not null,
    family varchar not null
);

comment on table city_families is 'Family that a city belongs to, by player (City/PlayerFamily)';
comment on column city_families.game_id is 'The save''s GameId (Root/@GameId)';
comment on column city_families.city is 'City/@ID';
comment on column city_families.player is '0-based player id (Player/@ID)';
comment on column city_families.family is 'FAMILY_… (City/PlayerFamily)';
