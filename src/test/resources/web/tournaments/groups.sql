-- Two groups of three, of which two each go on to a single elimination with a match for third place; all is over.
insert into tournaments (tournament_id, name, url, tournament_type, state, group_stages)
values (3, 'Groups Cup', 'https://challonge.com/groups_cup', 'single elimination', 'complete', true);

insert into participants (participant_id, name, seed) values (1, 'Ada', 1), (2, 'Bela', 2), (3, 'Cleo', 3), (4, 'Dorian', 4), (5, 'Eris', 5), (6, 'Fabian', 6);

insert into matches (match_id, challonge_match_id, identifier, round, bracket, group_id, play_order, state, scores, participant1_id, participant2_id, winner_participant_id) values
    ('301', 301, 'A', 1, 'group', 70, 1, 'complete', '1-0', 1, 3, 1),
    ('302', 302, 'B', 2, 'group', 70, 2, 'complete', '1-0', 3, 5, 3),
    ('303', 303, 'C', 3, 'group', 70, 3, 'complete', '1-0', 1, 5, 1),
    ('304', 304, 'A', 1, 'group', 80, 4, 'complete', '1-0', 2, 4, 2),
    ('305', 305, 'B', 2, 'group', 80, 5, 'complete', '1-0', 4, 6, 4),
    ('306', 306, 'C', 3, 'group', 80, 6, 'complete', '0-1', 2, 6, 6);

insert into matches (match_id, challonge_match_id, identifier, round, bracket, play_order, state, scores, participant1_id, participant2_id, winner_participant_id, prerequisite1_match_id, prerequisite2_match_id, takes_loser1, takes_loser2) values
    ('311', 311, 'A', 1, 'winners', 7, 'complete', '1-0', 1, 4, 1, null, null, false, false),
    ('312', 312, 'B', 1, 'winners', 8, 'complete', '0-1', 2, 3, 3, null, null, false, false),
    ('313', 313, '3P', 0, 'winners', 9, 'complete', '1-0', 4, 2, 4, 311, 312, true, true),
    ('314', 314, 'C', 2, 'final', 10, 'complete', '0-1', 1, 3, 3, 311, 312, false, false);
