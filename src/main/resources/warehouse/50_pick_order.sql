-- Who chose a nation first
create table pick_order (
    match_id varchar not null,
    game_number integer not null,
    first_picker_participant_id bigint,
    second_picker_participant_id bigint,
    first_pick varchar,
    second_pick varchar,
    sheet_round integer,
    sheet_game integer,
    linked_by varchar
);

comment on table pick_order is 'Who chose a nation first';
comment on column pick_order.match_id is 'Match (matches.match_id)';
comment on column pick_order.game_number is 'Game of the match, from 1 (games.game_number)';
comment on column pick_order.first_picker_participant_id is 'Challonge participant who chose first (pick order sheet); NULL: unknown';
comment on column pick_order.second_picker_participant_id is 'Challonge participant who chose second (pick order sheet); NULL: unknown';
comment on column pick_order.first_pick is 'NATION_… chosen first; NULL: unknown';
comment on column pick_order.second_pick is 'NATION_… chosen second; NULL: unknown';
comment on column pick_order.sheet_round is 'Round in the sheet, without a sign; NULL: not stated';
comment on column pick_order.sheet_game is 'Number of the game in the sheet; NULL: not from the sheet';
comment on column pick_order.linked_by is 'What told the match: override, round (players and round), players (their only match); NULL: not from the sheet';
