
-- What happened in the duel of match.sql: the first turns, worked out by hand. Power falls by a fifth on turn 7.
update cities set founded_turn = null, first_player = null where game_id = 'duel';
update cities set founded_turn = 1, first_player = 0 where game_id = 'duel' and city = 0;
update cities set founded_turn = 3, first_player = 1 where game_id = 'duel' and city = 1;
update turn_stats set military_power = case when turn < 7 then 100 else 80 end where game_id = 'duel';
update turn_stats set military_power = 100 where game_id = 'duel' and player = 0;
insert into events (game_id, player, seq, turn, type, subject, text, source) values
    ('duel', 0, 0, 3, 'TRIBE_CONTACT', 'TRIBE_GAULS', 'Met the Gauls', 'log'),
    ('duel', 0, 1, 5, 'TECH_DISCOVERED', 'TECH_IRONWORKING', 'Discovered Ironworking', 'log'),
    ('duel', 1, 0, 4, 'TRIBE_CONTACT', 'TRIBE_GAULS', 'Étrangers <vus>', 'log'),
    ('duel', 1, 0, 6, 'MEMORYPLAYER_ATTACKED_UNIT', 'player:0', null, 'memory');
