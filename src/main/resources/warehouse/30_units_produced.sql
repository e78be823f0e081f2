-- Units built by each player, lost ones included
create table units_produced (
    game_id varchar not null,
    player integer not null,
    unit varchar not null,
    count integer not null,
    last_turn integer
);

comment on table units_produced is 'Units built by each player, lost ones included';
comment on column units_produced.game_id is 'The save''s GameId (Root/@GameId)';
comment on column units_produced.player is '0-based player id (Player/@ID)';
comment on column units_produced.unit is 'UNIT_… (name of the element in Player/UnitsProduced)';
comment on column units_produced.count is 'Number built (Player/UnitsProduced)';
comment on column units_produced.last_turn is 'Turn of the last one (Player/UnitsProducedTurn); NULL: not stated';
