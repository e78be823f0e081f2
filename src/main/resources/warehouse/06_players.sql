-- Taken seats of a game; empty seats are left out
create table players (
    game_id varchar not null,
    player integer not null,
    name varchar,
    person_id varchar,
    participant_id bigint,
    linked_by varchar,
    nation varchar,
    dynasty varchar,
    difficulty varchar,
    development varchar,
    team integer,
    human boolean not null,
    surrendered boolean not null,
    dead boolean not null,
    won boolean,
    legitimacy integer,
    state_religion varchar,
    state_religion_changes integer,
    succession_gender varchar,
    founder_character integer,
    heir_character integer,
    original_capital integer,
    tech_researching varchar,
    time_stockpile integer,
    ambition_delay integer,
    tiles_bought integer,
    mercenaries_hired integer,
    start_turn_cities integer,
    last_turn_played integer,
    language varchar
);

comment on table players is 'Taken seats of a game; empty seats are left out';
comment on column players.game_id is 'The save''s GameId (Root/@GameId)';
comment on column players.player is '0-based player id (Player/@ID)';
comment on column players.name is 'Player/@Name; NULL: the player gave none';
comment on column players.person_id is 'Address of this person on the website: participant id, else name- and the normalised name; NULL: no name';
comment on column players.participant_id is 'Challonge participant (participants.participant_id); NULL: not linked';
comment on column players.linked_by is 'What told the participant: override, account (same online account as under a known name), exact_name, normalised_name, alias; NULL: not linked';
comment on column players.nation is 'NATION_… (Player/@Nation); NULL: not chosen yet';
comment on column players.dynasty is 'DYNASTY_… (Player/@Dynasty); NULL: older versions do not state it';
comment on column players.difficulty is 'DIFFICULTY_… (Difficulty/PlayerDifficulty by position); NULL: the save does not state it';
comment on column players.development is 'Head start, DEVELOPMENT_… (Development/PlayerDevelopment by position); NULL: older versions do not state it';
comment on column players.team is 'Team number (Team/PlayerTeam by position); allies share one; NULL: the save does not state it';
comment on column players.human is 'TRUE: a person plays (Humans/PlayerHuman; without that list AIControlledToTurn is 0)';
comment on column players.surrendered is 'TRUE: gave up (Player/Surrendered is present)';
comment on column players.dead is 'TRUE: out of the game (Player/Dead is present)';
comment on column players.won is 'TRUE: on the winning side; NULL: the winner is unknown (rule: games.winner_source)';
comment on column players.legitimacy is 'Legitimacy at the end, points (Player/Legitimacy); NULL: older versions do not state it';
comment on column players.state_religion is 'RELIGION_… at the end (Player/StateReligion); NULL: none';
comment on column players.state_religion_changes is 'How often the state religion changed (Player/StateReligionChangeCount); NULL: the save does not state it';
comment on column players.succession_gender is 'Law of inheritance by gender in force, SUCCESSIONGENDER_… (Player/SuccessionGender); NULL: the save does not state it';
comment on column players.founder_character is 'Character who founded the dynasty (Player/FounderID); NULL: none';
comment on column players.heir_character is 'Character chosen as heir (Player/ChosenHeirID); NULL: none chosen';
comment on column players.original_capital is 'City id of the first capital (Player/OriginalCapitalCityID); NULL: none yet, or an older version';
comment on column players.tech_researching is 'TECH_… in research at the end (Player/TechResearching); NULL: none';
comment on column players.time_stockpile is 'Seconds left on the players clock (Player/TimeStockpile); NULL: older versions do not state it';
comment on column players.ambition_delay is 'Turns until the next ambition is offered (Player/AmbitionDelay); NULL: the save does not state it';
comment on column players.tiles_bought is 'Number of tiles bought (Player/BuyTileCount); NULL: the save does not state it';
comment on column players.mercenaries_hired is 'Number of tribal mercenaries hired (Player/TribeMercenaryCount); NULL: the save does not state it';
comment on column players.start_turn_cities is 'Number of cities at the start of the last turn (Player/StartTurnCities); NULL: the save does not state it';
comment on column players.last_turn_played is 'Last turn that the player ended (Player/LastDoTurn); NULL: the save does not state it';
comment on column players.language is 'Language of the players log texts, LANGUAGE_… (Player/@Language); NULL: older versions do not state it';
