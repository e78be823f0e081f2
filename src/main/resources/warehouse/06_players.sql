-- Taken seats of a game; empty seats are left out
create table players (
    game_id varchar not null,
    player integer not null,
    name varchar,
    person_id varchar,
    participant_id bigint,
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
comment on column players.person_id is 'Address of this person on the website: participant id, else normalised name; NULL: no name';
comment on column players.participant_id is 'Challonge participant; NULL: not linked';
comment on column players.nation is 'Player/@Nation';
comment on column players.dynasty is 'Player/@Dynasty; NULL in older versions';
comment on column players.difficulty is 'Difficulty/PlayerDifficulty by position';
comment on column players.development is 'Development/PlayerDevelopment by position (handicap); NULL in older versions';
comment on column players.team is 'Team/PlayerTeam by position';
comment on column players.human is 'Listed in Humans/PlayerHuman, else AIControlledToTurn is 0';
comment on column players.surrendered is 'Player/Surrendered is present';
comment on column players.dead is 'Player/Dead is present';
comment on column players.won is 'On the winning side; NULL: winner unknown';
comment on column players.legitimacy is 'Player/Legitimacy at the end; NULL in older versions';
comment on column players.state_religion is 'Player/StateReligion at the end; NULL: none';
comment on column players.state_religion_changes is 'Player/StateReligionChangeCount';
comment on column players.succession_gender is 'Player/SuccessionGender';
comment on column players.founder_character is 'Player/FounderID; NULL: none';
comment on column players.heir_character is 'Player/ChosenHeirID; NULL: none';
comment on column players.original_capital is 'Player/OriginalCapitalCityID; NULL in older versions';
comment on column players.tech_researching is 'Player/TechResearching; NULL: none';
comment on column players.time_stockpile is 'Player/TimeStockpile, seconds left; NULL in older versions';
comment on column players.ambition_delay is 'Player/AmbitionDelay, turns';
comment on column players.tiles_bought is 'Player/BuyTileCount';
comment on column players.mercenaries_hired is 'Player/TribeMercenaryCount';
comment on column players.start_turn_cities is 'Player/StartTurnCities';
comment on column players.last_turn_played is 'Player/LastDoTurn';
comment on column players.language is 'Player/@Language; NULL in older versions';
