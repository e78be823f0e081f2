-- What each city has produced, is producing and waits for
create table city_production (
    game_id varchar not null,
    city integer not null,
    kind varchar not null,
    position integer not null,
    item varchar not null,
    count integer,
    progress decimal(12,1),
    tile integer
);

comment on table city_production is 'What each city has produced, is producing and waits for';
comment on column city_production.game_id is 'The save''s GameId (Root/@GameId)';
comment on column city_production.city is 'City/@ID';
comment on column city_production.kind is 'unit (City/UnitProductionCounts), project (ProjectCount), completed (CompletedBuild), queue (BuildQueue)';
comment on column city_production.position is 'Place in the queue from 0; 0 for the other kinds';
comment on column city_production.item is 'UNIT_…, PROJECT_… or SPECIALIST_…, name of the element, Type of an entry in the queue';
comment on column city_production.count is 'How many were made; NULL: kinds queue and completed';
comment on column city_production.progress is 'Production spent as displayed (QueueInfo/Progress, the save holds tenths); NULL: kinds unit and project, or nothing spent';
comment on column city_production.tile is 'Tile id that it is for (Data of the entry); NULL: none';
