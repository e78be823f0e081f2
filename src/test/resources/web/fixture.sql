insert into tournaments (tournament_id, name, url, state, participants_count)
values (7, 'Fixture Cup', 'https://challonge.com/fixture', 'underway', 4);

insert into participants (participant_id, name, challonge_username, seed, final_rank) values
    (11, 'Ada', 'ada', 1, null),
    (12, 'Bela', null, 2, null),
    (13, '=Cleo<b>', 'cleo', 3, null),
    (14, 'Dorian', null, 4, null);

insert into matches (match_id, challonge_match_id, round, bracket, play_order, state, scores, forfeited, played_at, participant1_id, participant2_id, winner_participant_id) values
    ('101', 101, 1, 'winners', 1, 'complete', '1-0', false, timestamp '2026-03-01 18:00:00', 11, 12, 11),
    ('102', 102, 1, 'winners', 2, 'complete', '0-1', true, timestamp '2026-03-02 18:00:00', 13, 14, 14),
    ('103', 103, 2, 'winners', 3, 'open', null, null, null, 11, 14, null),
    ('104', 104, -1, 'losers', 4, 'pending', null, null, null, null, 13, null);

insert into matches (match_id, played_at) values ('stray-game', timestamp '2026-02-01 00:00:00');

insert into games (game_id, match_id, save_file, sha256, turns, map_class, map_size, game_over, winner_player, winner_source, save_date) values
    ('game-1', '101', 'match_101_a.zip', '00', 81, 'MAPCLASS_MapScriptInlandSea', 'MAPSIZE_SMALLEST', true, 0, 'challonge', date '2026-03-01'),
    ('game-2', 'stray-game', 'b.zip', '01', 40, 'MAPCLASS_MapScriptCoastalRainBasin', 'MAPSIZE_TINY', false, null, 'unknown', date '2026-02-01');

insert into players (game_id, player, name, person_id, participant_id, nation, team, human, surrendered, dead, won) values
    ('game-1', 0, 'Ada', '11', 11, 'NATION_ROME', 0, true, false, false, true),
    ('game-1', 1, 'Bela', '12', 12, 'NATION_ROME', 1, true, true, false, false),
    ('game-2', 0, 'Ada', '11', 11, 'NATION_KUSH', 0, true, false, false, null),
    ('game-2', 1, 'guest', 'guest', null, 'NATION_MARS', 1, true, false, false, null),
    ('game-2', 2, null, null, null, 'NATION_GREECE', 2, false, false, false, null);

insert into turn_stats (game_id, player, turn, points, military_power, legitimacy) values
    ('game-1', 0, 80, 50, 300, 90), ('game-1', 0, 81, 55, 320, 95),
    ('game-1', 1, 80, 30, 200, 40), ('game-1', 1, 81, 31, 180, 35);
