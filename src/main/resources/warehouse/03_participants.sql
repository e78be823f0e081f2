-- People entered in the tournament on Challonge
create table participants (
    participant_id bigint not null,
    name varchar not null,
    challonge_username varchar,
    seed integer,
    final_rank integer,
    active boolean
);

comment on table participants is 'People entered in the tournament on Challonge';
comment on column participants.participant_id is 'Challonge participant id';
comment on column participants.name is 'Display name on Challonge (name, else the account name)';
comment on column participants.challonge_username is 'Challonge account name; NULL: entered without an account';
comment on column participants.seed is 'Seed, 1 is the strongest (Challonge seed); NULL: not seeded';
comment on column participants.final_rank is 'Final rank, 1 is the winner (Challonge final_rank); NULL: the tournament is not complete';
comment on column participants.active is 'TRUE: takes part, FALSE: left the tournament (Challonge active); NULL: not stated';
