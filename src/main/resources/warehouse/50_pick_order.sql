-- Who chose a nation first
create table pick_order (
    match_id varchar not null,
    game_number integer not null,
    first_picker_participant_id bigint,
    second_picker_participant_id bigint,
    first_pick varchar,
    second_pick varchar
);

comment on table pick_order is 'Who chose a nation first';
comment on column pick_order.match_id is 'Match (matches.match_id)';
comment on column pick_order.game_number is 'Game of a series, from 1';
comment on column pick_order.first_picker_participant_id is 'Challonge participant who chose first (pick order sheet); NULL: unknown';
comment on column pick_order.second_picker_participant_id is 'Challonge participant who chose second (pick order sheet); NULL: unknown';
comment on column pick_order.first_pick is 'NATION_… chosen first; NULL: unknown';
comment on column pick_order.second_pick is 'NATION_… chosen second; NULL: unknown';
