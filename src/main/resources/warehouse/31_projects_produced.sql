-- Projects completed by each player
create table projects_produced (
    game_id varchar not null,
    player integer not null,
    project varchar not null,
    count integer not null
);

comment on table projects_produced is 'Projects completed by each player';
comment on column projects_produced.game_id is 'The save''s GameId (Root/@GameId)';
comment on column projects_produced.player is '0-based player id (Player/@ID)';
comment on column projects_produced.project is 'PROJECT_… (name of the element in Player/ProjectsProduced)';
comment on column projects_produced.count is 'Number completed (Player/ProjectsProduced)';
