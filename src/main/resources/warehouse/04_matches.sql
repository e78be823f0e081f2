-- Matches of the tournament, with or without a save, and one match for each save that belongs to none
create table matches (
    match_id varchar not null,
    challonge_match_id bigint,
    round integer,
    bracket varchar,
    identifier varchar,
    play_order integer,
    state varchar,
    scores varchar,
    forfeited boolean,
    scheduled_at timestamp,
    played_at timestamp,
    participant1_id bigint,
    participant2_id bigint,
    winner_participant_id bigint
);

comment on table matches is 'Matches of the tournament, with or without a save, and one match for each save that belongs to none';
comment on column matches.match_id is 'Challonge match id as text where known, else the GameId: stable across rebuilds';
comment on column matches.challonge_match_id is 'Challonge match id; NULL: the save is linked to no Challonge match';
comment on column matches.round is 'Challonge round, negative in the losers bracket; NULL: unknown';
comment on column matches.bracket is 'winners, losers, final, group, swiss, round_robin (from the tournament type and the sign of the round); NULL: unknown';
comment on column matches.identifier is 'Challonge match letter; NULL: unknown';
comment on column matches.play_order is 'Challonge suggested_play_order; NULL: unknown';
comment on column matches.state is 'Challonge state (pending, open, complete); NULL: no Challonge match';
comment on column matches.scores is 'Challonge scores_csv; NULL: none';
comment on column matches.forfeited is 'TRUE: decided without a game (Challonge forfeited); NULL: not stated';
comment on column matches.scheduled_at is 'Challonge scheduled_time, UTC; NULL: not scheduled';
comment on column matches.played_at is 'Challonge completed_at, else the save date, UTC; NULL: neither is known';
comment on column matches.participant1_id is 'First participant (Challonge player1_id); NULL: not decided';
comment on column matches.participant2_id is 'Second participant (Challonge player2_id); NULL: not decided';
comment on column matches.winner_participant_id is 'Challonge winner_id (participants.participant_id); NULL: no result';
