
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
    ('duel', 0, 2, 15, 'CITY_CAPTURED', 'city:0', 'Roma captured', 'log'),
    ('duel', 1, 1, 15, 'CITY_CAPTURED', 'city:0', 'Roma captured', 'log'),
    ('duel', 1, 0, 6, 'MEMORYPLAYER_ATTACKED_UNIT', 'player:0', null, 'memory');

update cities set player = 1, name = 'CITYNAME_ROMA' where game_id = 'duel' and city = 0;
insert into tile_owners (game_id, x, y, turn_from, turn_to, player) values ('duel', 0, 0, 1, 4, 0), ('duel', 0, 0, 5, null, 1), ('duel', 1, 0, 1, null, 0);
insert into tile_reveals (game_id, x, y, team, turn) values ('duel', 0, 0, 0, 1), ('duel', 1, 0, 0, 1), ('duel', 2, 0, 0, 6), ('duel', 0, 0, 1, 2);
insert into units_produced (game_id, player, unit, count, last_turn) values ('duel', 0, 'UNIT_WARRIOR', 3, 20), ('duel', 1, 'UNIT_WORKER', 1, null);
insert into stockpiles (game_id, player, yield, amount) values ('duel', 0, 'YIELD_FOOD', 12.5);
insert into projects_produced (game_id, player, project, count) values ('duel', 1, 'PROJECT_FORUM_1', 2);
insert into families (game_id, player, family, family_class, seat_city) values ('duel', 0, 'FAMILY_FABIUS', 'FAMILYCLASS_CHAMPIONS', 1);
insert into opinions (game_id, player, turn, kind, subject, opinion) values ('duel', 0, 5, 'family', 'FAMILY_FABIUS', -20), ('duel', 0, 6, 'family', 'FAMILY_FABIUS', 40);
insert into religions (game_id, religion, founded_turn, founder_player, holy_city) values ('duel', 'RELIGION_JUDAISM', 8, 1, 0);
insert into city_religions (game_id, city, religion) values ('duel', 0, 'RELIGION_JUDAISM');
insert into religion_adoptions (game_id, player, religion, turn, adopted) values ('duel', 0, 'RELIGION_JUDAISM', 9, false);
insert into characters (game_id, character, player, name, birth_turn, death_turn, birth_father, royal, infertile, leader_turn) values
    ('duel', 0, 0, 'NAME_ROMULUS', -20, 30, null, true, false, 1), ('duel', 1, 0, 'NAME_NUMA', 4, null, 0, true, false, 30), ('duel', 2, 0, 'NAME_TULLUS', 40, null, 1, true, false, null);
insert into rulers (game_id, player, succession, character, archetype, turn_from, turn_to) values
    ('duel', 0, 0, 0, 'TRAIT_BUILDER_ARCHETYPE', 1, 30), ('duel', 0, 1, 1, null, 30, null);
insert into tiles (game_id, x, y, improvement, improvement_turns_left, specialist, city, pillaged, road, river_w, river_sw, river_se, boundary) values
    ('duel', 0, 0, 'IMPROVEMENT_FARM', null, 'SPECIALIST_FARMER', 0, false, false, false, false, false, false),
    ('duel', 1, 0, 'IMPROVEMENT_MINE', 2, null, 1, false, false, false, false, false, false);
update characters set cognomen = 'COGNOMEN_NOBLE' where game_id = 'duel' and character = 0;
update characters set cognomen = 'COGNOMEN_WISE' where game_id = 'duel' and character = 1;
insert into characters (game_id, character, player, name, gender, birth_turn, death_turn, death_reason, royal, infertile, council) values
    ('duel', 3, 0, 'NAME_HERSILIA', 'GENDER_FEMALE', -18, 25, 'TEXT_DEATH_AGE', false, false, null),
    ('duel', 4, 1, 'NAME_OTANES', 'GENDER_MALE', 10, null, null, false, false, 'COUNCIL_CHANCELLOR');
insert into character_spouses (game_id, character, spouse) values ('duel', 0, 3), ('duel', 3, 0);
insert into character_traits (game_id, character, trait, turn) values ('duel', 3, 'TRAIT_BOLD', 1), ('duel', 3, 'TRAIT_WISE', 22), ('duel', 3, 'TRAIT_HERO_ARCHETYPE', 1);
insert into goals (game_id, player, goal_id, goal, turn_started, turn_finished, finished, legacy, leader_character) values
    ('duel', 0, 0, 'GOAL_SIX_TECHS', 5, 20, true, false, 0), ('duel', 0, 1, 'GOAL_TEN_KILLS', 6, 25, true, true, 0), ('duel', 1, 0, 'GOAL_REVEAL_40', 8, null, false, false, null);
insert into units (game_id, unit_id, unit, player, x, y, created_turn, level, xp, damage, original_player, sleeping) values
    ('duel', 7, 'UNIT_WARRIOR', 0, 1, 0, 3, 2, 10, 0, 1, false), ('duel', 8, 'UNIT_WORKER', 0, 1, 0, 4, null, 0, 0, 0, false);
insert into unit_promotions (game_id, unit_id, promotion) values ('duel', 7, 'PROMOTION_FIERCE'), ('duel', 7, 'PROMOTION_BESIEGER');
insert into theologies (game_id, religion, theology, turn) values ('duel', 'RELIGION_JUDAISM', 'THEOLOGY_LEGALISM', 33);
