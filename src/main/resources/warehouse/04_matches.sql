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
    winner_participant_id bigint,
    group_id bigint,
    prerequisite1_match_id bigint,
    prerequisite2_match_id bigint,
    takes_loser1 boolean,
    takes_loser2 boolean,
    underway_at timestamp,
    attachment_count integer
);

comment on table matches is 'Matches of the tournament, with or without a save, and one match for each save that belongs to none';
comment on column matches.match_id is 'Challonge match id as text where known, else the GameId: stable across rebuilds';
comment on column matches.challonge_match_id is 'Challonge match id; NULL: the save is linked to no Challonge match';
comment on column matches.round is 'Challonge round, negative in the losers bracket; NULL: unknown';
comment on column matches.bracket is 'winners, losers, final (also its reset; the match for third place is of the winners and takes two losers), group, swiss, round_robin (from the tournament type, the sign of the round and what feeds the match); NULL: unknown';
comment on column matches.identifier is 'Challonge match letter; NULL: unknown';
comment on column matches.play_order is 'Challonge suggested_play_order; NULL: unknown';
comment on column matches.state is 'Challonge state (pending, open, complete); NULL: no Challonge match';
comment on column matches.scores is 'Challonge scores_csv; NULL: none';
comment on column matches.forfeited is 'TRUE: decided without a game (Challonge forfeited); NULL: not stated';
comment on column matches.scheduled_at is 'Challonge scheduled_time, UTC; NULL: not scheduled';
comment on column matches.played_at is 'Challonge completed_at, else the save date, UTC; NULL: neither is known';
comment on column matches.participant1_id is 'First participant (Challonge player1_id); NULL: not decided';
comment on column matches.participant2_id is 'Second participant (Challonge player2_id); NULL: not decided';
comment on column matches.winner_participant_id is 'Challonge winner_id, unless an override names another (participants.participant_id); NULL: no result';
comment on column matches.group_id is 'Challonge group of a group stage; NULL: none';
comment on column matches.prerequisite1_match_id is 'Challonge match that decides the first participant (player1_prereq_match_id); NULL: none';
comment on column matches.prerequisite2_match_id is 'Challonge match that decides the second participant (player2_prereq_match_id); NULL: none';
comment on column matches.takes_loser1 is 'TRUE: the first participant is the loser of that match (player1_is_prereq_match_loser); NULL: not stated';
comment on column matches.takes_loser2 is 'TRUE: the second participant is the loser of that match (player2_is_prereq_match_loser); NULL: not stated';
comment on column matches.underway_at is 'When the match was marked as being played (Challonge underway_at), UTC; NULL: it was not';
comment on column matches.attachment_count is 'Number of attachments on Challonge (attachment_count); NULL: none or not stated';
