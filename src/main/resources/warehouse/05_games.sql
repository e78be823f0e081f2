-- One row for each game read from a save
create table games (
    game_id varchar not null,
    match_id varchar not null,
    save_file varchar not null,
    sha256 varchar not null,
    game_name varchar,
    game_version varchar,
    mods varchar,
    save_date date,
    save_date_text varchar,
    turns integer not null,
    map_class varchar,
    map_size varchar,
    map_aspect_ratio varchar,
    map_width integer,
    map_height integer,
    map_seed varchar,
    game_mode varchar,
    turn_style varchar,
    turn_timer varchar,
    turn_scale varchar,
    simultaneous_turns varchar,
    opponent_level varchar,
    tribe_level varchar,
    development varchar,
    human_development varchar,
    advantage varchar,
    succession_gender varchar,
    succession_order varchar,
    mortality varchar,
    event_level varchar,
    victory_point_modifier varchar,
    force_march varchar,
    team_nation varchar,
    min_city_site_distance integer,
    map_edges_safe boolean,
    min_latitude integer,
    max_latitude integer,
    active_player integer,
    game_over boolean not null,
    victory_type varchar,
    victory_team integer,
    winner_player integer,
    winner_source varchar not null
);

comment on table games is 'One row for each game read from a save';
comment on column games.game_id is 'The save''s GameId (Root/@GameId)';
comment on column games.match_id is 'The match this game belongs to';
comment on column games.save_file is 'File name of the save, without directory';
comment on column games.sha256 is 'SHA-256 of the save file, hexadecimal';
comment on column games.game_name is 'Root/@GameName';
comment on column games.game_version is 'Root/@Version without the words before the number and without the part after + (the mods)';
comment on column games.mods is 'Root/@Version after +, names only; NULL: none';
comment on column games.save_date is 'Root/@SaveDate; NULL: absent or in a form that cannot be read';
comment on column games.save_date_text is 'Root/@SaveDate as written';
comment on column games.turns is 'Turn on which the save was made (Game/Turn)';
comment on column games.map_class is 'Root/@MapClass';
comment on column games.map_size is 'Root/@MapSize';
comment on column games.map_aspect_ratio is 'Root/@MapAspectRatio; NULL in older versions';
comment on column games.map_width is 'Tiles in a row (Root/@MapWidth)';
comment on column games.map_height is 'Rows: Root/@MapHeight, else tiles divided by width; NULL: the save has no tiles';
comment on column games.map_seed is 'Root/@MapSeed, else @FirstSeed';
comment on column games.game_mode is 'Root/@GameMode: NETWORK, HOTSEAT, SINGLE_PLAYER …';
comment on column games.turn_style is 'Root/@TurnStyle';
comment on column games.turn_timer is 'Root/@TurnTimer';
comment on column games.turn_scale is 'Root/@TurnScale';
comment on column games.simultaneous_turns is 'Root/@SimultaneousTurns; NULL in older versions';
comment on column games.opponent_level is 'Root/@OpponentLevel';
comment on column games.tribe_level is 'Root/@TribeLevel';
comment on column games.development is 'Root/@Development';
comment on column games.human_development is 'Root/@HumanDevelopment; NULL in older versions';
comment on column games.advantage is 'Root/@Advantage';
comment on column games.succession_gender is 'Root/@SuccessionGender';
comment on column games.succession_order is 'Root/@SuccessionOrder';
comment on column games.mortality is 'Root/@Mortality';
comment on column games.event_level is 'Root/@EventLevel';
comment on column games.victory_point_modifier is 'Root/@VictoryPointModifier; NULL in older versions';
comment on column games.force_march is 'Root/@ForceMarch; NULL in older versions';
comment on column games.team_nation is 'Root/@TeamNation';
comment on column games.min_city_site_distance is 'Root/@MinCitySiteDistance or Game/MinCitySiteDistance, tiles';
comment on column games.map_edges_safe is 'Root/@MapEdgesSafe; NULL in older versions';
comment on column games.min_latitude is 'Root/@MinLatitude, degrees; NULL in older versions';
comment on column games.max_latitude is 'Root/@MaxLatitude, degrees; NULL in older versions';
comment on column games.active_player is 'Whose view the save shows (processing instruction ActivePlayer); NULL in older versions';
comment on column games.game_over is 'Game/GameOver is present';
comment on column games.victory_type is 'Game/TeamVictoriesCompleted/Team/@Victory, else TeamVictories, else WinnerVictory by its index; NULL: no victory in the save';
comment on column games.victory_team is 'Team of that victory; NULL: no victory in the save';
comment on column games.winner_player is 'Player id of the winner; NULL: unknown, or a team of several players won';
comment on column games.winner_source is 'override, challonge, save, last_standing, unknown: which rule decided';
