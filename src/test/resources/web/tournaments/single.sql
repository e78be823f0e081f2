-- Six players, so that two start in the second round; third place is played for in the round of the final. Under way.
insert into tournaments (tournament_id, name, url, tournament_type, state)
values (4, 'Knockout Cup', 'https://challonge.com/knockout_cup', 'single elimination', 'underway');

insert into participants (participant_id, name, seed) values (1, 'Ada', 1), (2, 'Bela', 2), (3, 'Cleo', 3), (4, 'Dorian', 4), (5, 'Eris', 5), (6, 'Fabian', 6);

insert into matches (match_id, challonge_match_id, identifier, round, bracket, play_order, state, scores, scheduled_at, participant1_id, participant2_id, winner_participant_id, prerequisite1_match_id, prerequisite2_match_id, takes_loser1, takes_loser2) values
    ('401', 401, 'A', 1, 'winners', 1, 'complete', '1-0', null, 4, 5, 4, null, null, false, false),
    ('402', 402, 'B', 1, 'winners', 2, 'complete', '0-1', null, 3, 6, 6, null, null, false, false),
    ('403', 403, 'C', 2, 'winners', 3, 'complete', '1-0', null, 1, 4, 1, null, 401, false, false),
    ('404', 404, 'D', 2, 'winners', 4, 'open', null, timestamp '2026-12-03 18:30:00', 2, 6, null, null, 402, false, false),
    ('405', 405, 'E', 3, 'final', 5, 'pending', null, null, 1, null, null, 403, 404, false, false),
    ('406', 406, 'F', 3, 'final', 6, 'pending', null, null, 4, null, null, 403, 404, true, true);
