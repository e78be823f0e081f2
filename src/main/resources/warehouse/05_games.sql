-- One row for each game read from a save
create table games (
    game_id varchar not null,
    match_id varchar not null,
    match_source varchar not null default 'none',
    game_number integer not null default 1,
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
comment on column games.match_id is 'The match this game belongs to (matches.match_id): Challonge match id where one is known, else the GameId';
comment on column games.match_source is 'What told the match: override, file_name (match_<id>_…, as downloaded), players (the only match of these two), none (a match of its own)';
comment on column games.game_number is 'Game of the match, from 1, in the order of save date and turn; above 1 in a series only';
comment on column games.save_file is 'File name of the save, without directory';
comment on column games.sha256 is 'SHA-256 of the save file, hexadecimal';
comment on column games.game_name is 'Name that the host gave the game (Root/@GameName); NULL: the save does not state it';
comment on column games.game_version is 'Version of the game that wrote the save, such as 1.0.81366 (Root/@Version without the words before the number and without the part after +); NULL: the save does not state it';
comment on column games.mods is 'Mods in use (Root/@Version after +), names only, one blank between; NULL: none';
comment on column games.save_date is 'Root/@SaveDate; NULL: absent or in a form that cannot be read';
comment on column games.save_date_text is 'Root/@SaveDate as written, in the language of the writer; NULL: the save does not state it';
comment on column games.turns is 'Turn on which the save was made, from 1 (Game/Turn)';
comment on column games.map_class is 'Map script, MAPCLASS_… (Root/@MapClass); NULL: the save does not state it';
comment on column games.map_size is 'MAPSIZE_… (Root/@MapSize); NULL: the save does not state it';
comment on column games.map_aspect_ratio is 'MAPASPECTRATIO_… (Root/@MapAspectRatio); NULL: older versions do not state it';
comment on column games.map_width is 'Tiles in a row (Root/@MapWidth); NULL: the save does not state it, and then has no tiles here';
comment on column games.map_height is 'Rows: Root/@MapHeight, else tiles divided by width; NULL: the save has no tiles';
comment on column games.map_seed is 'Seed of the map generator, decimal digits, may exceed 63 bits (Root/@MapSeed, else @FirstSeed); NULL: the save does not state it';
comment on column games.game_mode is 'Root/@GameMode: NETWORK, HOTSEAT, SINGLE_PLAYER …; NULL: the save does not state it';
comment on column games.turn_style is 'Who moves when, TURNSTYLE_… (Root/@TurnStyle); NULL: the save does not state it';
comment on column games.turn_timer is 'Time allowed for a turn, TURNTIMER_… (Root/@TurnTimer); NULL: the save does not state it';
comment on column games.turn_scale is 'What a turn stands for, TURNSCALE_… (Root/@TurnScale); NULL: the save does not state it';
comment on column games.simultaneous_turns is 'Setting of simultaneous turns as written (Root/@SimultaneousTurns); NULL: older versions do not state it';
comment on column games.opponent_level is 'Aggressiveness of computer players, OPPONENTLEVEL_… (Root/@OpponentLevel); NULL: the save does not state it';
comment on column games.tribe_level is 'Strength of tribes, TRIBELEVEL_… (Root/@TribeLevel); NULL: the save does not state it';
comment on column games.development is 'Head start of computer players, DEVELOPMENT_… (Root/@Development); NULL: the save does not state it';
comment on column games.human_development is 'Head start of humans, DEVELOPMENT_… (Root/@HumanDevelopment); NULL: older versions do not state it';
comment on column games.advantage is 'Handicap of the computer, ADVANTAGE_… (Root/@Advantage); NULL: the save does not state it';
comment on column games.succession_gender is 'Who may inherit by gender, SUCCESSIONGENDER_… (Root/@SuccessionGender); NULL: the save does not state it';
comment on column games.succession_order is 'Order of inheritance, SUCCESSIONORDER_… (Root/@SuccessionOrder); NULL: the save does not state it';
comment on column games.mortality is 'How early persons die, MORTALITY_… (Root/@Mortality); NULL: the save does not state it';
comment on column games.event_level is 'Frequency of events, EVENTLEVEL_… (Root/@EventLevel); NULL: the save does not state it';
comment on column games.victory_point_modifier is 'Setting of the points needed (Root/@VictoryPointModifier); NULL: older versions do not state it';
comment on column games.force_march is 'Rule of forced marches, FORCEMARCH_… (Root/@ForceMarch); NULL: older versions do not state it';
comment on column games.team_nation is 'Rule of nations in a team, TEAMNATION_… (Root/@TeamNation); NULL: the save does not state it';
comment on column games.min_city_site_distance is 'Least distance of city sites in tiles (Root/@MinCitySiteDistance, else Game/MinCitySiteDistance); NULL: the save does not state it';
comment on column games.map_edges_safe is 'TRUE: cities keep away from the edges (Root/@MapEdgesSafe); NULL: older versions do not state it';
comment on column games.min_latitude is 'Southern end of the map, degrees (Root/@MinLatitude); NULL: older versions do not state it';
comment on column games.max_latitude is 'Northern end of the map, degrees (Root/@MaxLatitude); NULL: older versions do not state it';
comment on column games.active_player is 'Player id whose view the save shows (processing instruction ActivePlayer); NULL: older versions do not state it';
comment on column games.game_over is 'TRUE: the game has ended (Game/GameOver is present)';
comment on column games.victory_type is 'VICTORY_… (Game/TeamVictoriesCompleted/Team/@Victory, else TeamVictories, else WinnerVictory by its index); NULL: no victory in the save';
comment on column games.victory_team is 'Team number of that victory (text of the same Team, else WinnerTeam); NULL: no victory in the save';
comment on column games.winner_player is 'Player id of the winner; NULL: unknown, or a team of several players won';
comment on column games.winner_source is 'Which rule decided the winner: override, challonge, save (its completed victory), last_standing, unknown';
