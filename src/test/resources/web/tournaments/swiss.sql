-- Five players, so that one has a bye in each round; the third round is under way. Points are not stated.
insert into tournaments (tournament_id, name, url, tournament_type, state, participants_count)
values (1, 'Swiss Cup', 'https://challonge.com/swiss_cup', 'swiss', 'underway', 5);

insert into participants (participant_id, name, seed) values (1, 'Ada', 1), (2, 'Bela', 2), (3, 'Cleo', 3), (4, 'Dorian', 4), (5, 'Eris', 5);

insert into matches (match_id, challonge_match_id, identifier, round, bracket, play_order, state, scores, forfeited, played_at, participant1_id, participant2_id, winner_participant_id) values
    ('101', 101, 'A', 1, 'swiss', 1, 'complete', '2-1', false, timestamp '2026-03-01 18:00:00', 1, 2, 1),
    ('102', 102, 'B', 1, 'swiss', 2, 'complete', '1-0', false, timestamp '2026-03-01 19:00:00', 3, 4, 3),
    ('103', 103, 'C', 2, 'swiss', 3, 'complete', '1-0,0-1,1-0', false, timestamp '2026-03-08 18:00:00', 1, 3, 1),
    ('104', 104, 'D', 2, 'swiss', 4, 'complete', '1-1', false, timestamp '2026-03-08 19:00:00', 5, 2, null),
    ('105', 105, 'E', 3, 'swiss', 5, 'open', null, null, null, 1, 5, null),
    ('106', 106, 'F', 3, 'swiss', 6, 'complete', '0-0', true, timestamp '2026-03-15 18:00:00', 3, 2, 3);
