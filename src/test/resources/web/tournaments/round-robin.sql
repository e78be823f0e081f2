-- Four players, each against each; three points for a win. Two are level but for their own match; the last match is open.
insert into tournaments (tournament_id, name, url, tournament_type, state, ranked_by, points_match_win, points_match_tie, points_bye)
values (2, 'Round Robin Cup', 'https://challonge.com/rr_cup', 'round robin', 'underway', 'points scored', 3, 1, 0);

insert into participants (participant_id, name, seed, active) values (1, 'Ada', 1, true), (2, 'Bela', 2, true), (3, 'Cleo', 3, true), (4, 'Dorian', 4, false);

insert into matches (match_id, challonge_match_id, identifier, round, bracket, play_order, state, scores, participant1_id, participant2_id, winner_participant_id) values
    ('201', 201, 'A', 1, 'round_robin', 1, 'complete', '1-0', 1, 4, 1),
    ('202', 202, 'B', 1, 'round_robin', 2, 'complete', '0-1', 2, 3, 3),
    ('203', 203, 'C', 2, 'round_robin', 3, 'complete', '1-0', 2, 1, 2),
    ('204', 204, 'D', 2, 'round_robin', 4, 'complete', '1-1', 3, 4, null),
    ('205', 205, 'E', 3, 'round_robin', 5, 'complete', '1-0', 2, 4, 2),
    ('206', 206, 'F', 3, 'round_robin', 6, 'open', null, 1, 3, null);

-- The save of the open match is there: its winner counts before Challonge knows.
insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_player, winner_source, save_date)
values ('game-206', '206', 'match_206_a.zip', '00', 70, true, 0, 'save', date '2026-03-20');

insert into players (game_id, player, name, person_id, participant_id, nation, team, human, surrendered, dead, won) values
    ('game-206', 0, 'Ada', '1', 1, 'NATION_ROME', 0, true, false, false, true),
    ('game-206', 1, 'Cleo', '3', 3, 'NATION_KUSH', 1, true, true, false, false);
