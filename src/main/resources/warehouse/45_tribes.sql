-- Tribes of the game
create table tribes (
    game_id varchar not null,
    tribe varchar not null,
    leader integer,
    dead boolean not null
);

comment on table tribes is 'Tribes of the game';
comment on column tribes.game_id is 'The save''s GameId (Root/@GameId)';
comment on column tribes.tribe is 'Tribe/@ID';
comment on column tribes.leader is 'Tribe/LeaderID: character; NULL: none';
comment on column tribes.dead is 'Tribe/Dead is present';
