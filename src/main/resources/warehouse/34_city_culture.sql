-- Culture and happiness of each city by team
create table city_culture (
    game_id varchar not null,
    city integer not null,
    team integer not null,
    culture varchar,
    culture_step integer,
    happiness integer
);

comment on table city_culture is 'Culture and happiness of each city by team';
comment on column city_culture.game_id is 'The save''s GameId (Root/@GameId)';
comment on column city_culture.city is 'City/@ID';
comment on column city_culture.team is 'Team';
comment on column city_culture.culture is 'CULTURE_… (TeamCulture); NULL: none';
comment on column city_culture.culture_step is 'TeamCultureStep; NULL: none';
comment on column city_culture.happiness is 'TeamHappinessLevel, older versions: minus TeamDiscontentLevel; NULL: none';
