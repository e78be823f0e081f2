-- Promotions of units on the map
create table unit_promotions (
    game_id varchar not null,
    unit_id integer not null,
    promotion varchar not null
);

comment on table unit_promotions is 'Promotions of units on the map';
comment on column unit_promotions.game_id is 'The save''s GameId (Root/@GameId)';
comment on column unit_promotions.unit_id is 'Unit/@ID';
comment on column unit_promotions.promotion is 'PROMOTION_… (Unit/Promotions)';
