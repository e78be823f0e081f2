-- Per turn and player; dense from the first value that the save states
create table turn_stats (
    game_id varchar not null,
    player integer not null,
    turn integer not null,
    points integer,
    military_power integer,
    legitimacy integer
);

comment on table turn_stats is 'Per turn and player; dense from the first value that the save states';
comment on column turn_stats.game_id is 'The save''s GameId (Root/@GameId)';
comment on column turn_stats.player is '0-based player id (Player/@ID)';
comment on column turn_stats.turn is 'Game turn, from 1';
comment on column turn_stats.points is 'Victory points (Player/PointsHistory); NULL: not recorded';
comment on column turn_stats.military_power is 'Military power as the game displays it (Player/MilitaryPowerHistory); NULL: not recorded';
comment on column turn_stats.legitimacy is 'Legitimacy points (Player/LegitimacyHistory), may be negative; NULL: not recorded, as in older versions';
