-- Tribes of the game
create table tribes (
    game_id varchar not null,
    tribe varchar not null,
    leader integer,
    dead boolean not null
);

comment on table tribes is 'Tribes of the game';
comment on column tribes.game_id is 'The save''s GameId (Root/@GameId)';
comment on column tribes.tribe is 'TRIBE_… (Tribe/@ID)';
comment on column tribes.leader is 'Character id of the leader (Tribe/LeaderID); NULL: none';
comment on column tribes.dead is 'TRUE: wiped out (Tribe/Dead is present)';
