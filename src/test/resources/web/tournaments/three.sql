-- Double elimination of three: the smallest one. The unbeaten one lost the first final; the second one is open.
insert into tournaments (tournament_id, name, url, tournament_type, state)
values (5, 'Small Cup', 'https://challonge.com/small_cup', 'double elimination', 'underway');

insert into participants (participant_id, name, seed) values (1, 'Ada', 1), (2, 'Bela', 2), (3, 'Cleo', 3);

insert into matches (match_id, challonge_match_id, identifier, round, bracket, play_order, state, scores, forfeited, participant1_id, participant2_id, winner_participant_id, prerequisite1_match_id, prerequisite2_match_id, takes_loser1, takes_loser2) values
    ('501', 501, 'A', 1, 'winners', 1, 'complete', '1-0', false, 2, 3, 2, null, null, false, false),
    ('502', 502, 'B', 2, 'winners', 2, 'complete', '1-0', false, 1, 2, 1, null, 501, false, false),
    ('503', 503, 'C', -1, 'losers', 3, 'complete', '0-0', true, 3, 2, 2, 501, 502, true, true),
    ('504', 504, 'D', 3, 'final', 4, 'complete', '0-1', false, 1, 2, 2, 502, 503, false, false),
    ('505', 505, 'E', 3, 'final', 5, 'open', null, null, 1, 2, null, 504, 504, false, true);
