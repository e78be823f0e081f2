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
comment on column city_culture.team is 'Team number (Team/PlayerTeam), the number in the name of the element';
comment on column city_culture.culture is 'Level, CULTURE_… (City/TeamCulture); NULL: none';
comment on column city_culture.culture_step is 'Steps within the level (City/TeamCultureStep); NULL: none';
comment on column city_culture.happiness is 'Level, negative is discontent: City/TeamHappinessLevel, older versions minus TeamDiscontentLevel; NULL: none';
