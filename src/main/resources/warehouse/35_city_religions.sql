-- Religions present in each city at the end
create table city_religions (
    game_id varchar not null,
    city integer not null,
    religion varchar not null
);

comment on table city_religions is 'Religions present in each city at the end';
comment on column city_religions.game_id is 'The save''s GameId (Root/@GameId)';
comment on column city_religions.city is 'City/@ID';
comment on column city_religions.religion is 'RELIGION_… (City/Religion)';
