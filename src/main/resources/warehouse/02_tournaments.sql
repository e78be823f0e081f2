-- The tournament as Challonge describes it; no row when no description was at hand
create table tournaments (
    tournament_id bigint not null,
    name varchar not null,
    url varchar,
    tournament_type varchar,
    state varchar,
    started_at timestamp,
    completed_at timestamp,
    participants_count integer,
    group_stages boolean,
    ranked_by varchar,
    points_match_win double,
    points_match_tie double,
    points_bye double
);

comment on table tournaments is 'The tournament as Challonge describes it; no row when no description was at hand';
comment on column tournaments.tournament_id is 'Challonge tournament id';
comment on column tournaments.name is 'Display name (Challonge name)';
comment on column tournaments.url is 'Address on Challonge (full_challonge_url); NULL: unknown';
comment on column tournaments.tournament_type is 'Challonge tournament_type: single elimination, double elimination, round robin, swiss …; NULL: not stated';
comment on column tournaments.state is 'Challonge state: pending, underway, complete …; NULL: not stated';
comment on column tournaments.started_at is 'Challonge started_at, UTC; NULL: not started';
comment on column tournaments.completed_at is 'Challonge completed_at, UTC; NULL: not complete';
comment on column tournaments.participants_count is 'Number of participants (Challonge participants_count); NULL: not stated';
comment on column tournaments.group_stages is 'TRUE: groups are played before the bracket (Challonge group_stages_enabled); NULL: not stated';
comment on column tournaments.ranked_by is 'How the table of a league is ordered (Challonge ranked_by): match wins, game wins, points scored …; NULL: not stated';
comment on column tournaments.points_match_win is 'Points for a won match in a league (Challonge pts_for_match_win, in a round robin rr_pts_for_match_win); NULL: not stated';
comment on column tournaments.points_match_tie is 'Points for a tied match in a league (Challonge pts_for_match_tie, in a round robin rr_pts_for_match_tie); NULL: not stated';
comment on column tournaments.points_bye is 'Points for a round without opponent in a Swiss tournament (Challonge pts_for_bye); NULL: not stated';
