insert into tournaments (tournament_id, name, url, state) values (7, 'Fixture Cup', 'https://challonge.com/fixture', 'underway');
insert into participants (participant_id, name) values (11, 'Ada'), (12, 'Bela'), (13, 'Cleo');
insert into matches (match_id, challonge_match_id, round, bracket, state, scores, played_at, participant1_id, participant2_id, winner_participant_id) values
    ('101', 101, 1, 'winners', 'complete', null, timestamp '2026-03-01 18:00:00', 11, 12, 11),
    ('102', 102, -2, 'losers', 'complete', '0-1', timestamp '2026-03-02 18:00:00', 12, 13, 13),
    ('103', 103, 2, 'winners', 'open', null, null, 11, null, null),
    ('104', 104, 2, 'winners', 'complete', null, null, 11, 13, 11),
    ('old', null, null, null, null, null, null, null, null, null);

insert into games (game_id, match_id, save_file, sha256, game_version, turns, map_class, map_size, map_width, map_height, game_mode, turn_timer, min_city_site_distance, map_edges_safe, game_over, victory_type, winner_player, winner_source, save_date) values
    ('duel', '101', 'match_101_duel.zip', '00', '1.0.79513', 60, 'MAPCLASS_MapScriptInlandSea', 'MAPSIZE_SMALLEST', 46, 40, 'NETWORK', 'TURNTIMER_SLOW', 8, true, true, 'VICTORY_CONQUEST', 0, 'save', date '2026-03-01'),
    ('first', '104', 'a.zip', '01', '1.0.81400', 3, 'MAPCLASS_MapScriptContinent', 'MAPSIZE_TINY', 40, null, 'NETWORK', null, null, null, true, null, 0, 'challonge', date '2026-03-03'),
    ('second', '104', 'b.zip', '02', '1.0.81400', 2, 'MAPCLASS_MapScriptContinent', 'MAPSIZE_TINY', 40, null, 'NETWORK', null, null, null, true, null, 0, 'challonge', date '2026-03-04'),
    ('hotseat', 'old', 'c.zip', '03', '1.0.55600', 35, 'MAPCLASS_MapScriptContinent', 'MAPSIZE_MEDIUM', 74, null, 'HOTSEAT', null, null, null, false, null, null, 'unknown', null);

insert into players (game_id, player, name, person_id, participant_id, nation, dynasty, team, human, surrendered, dead, won, legitimacy) values
    ('duel', 0, 'Ada', '11', 11, 'NATION_ROME', 'DYNASTY_ROMULUS', 0, true, false, false, true, 86),
    ('duel', 1, 'Bela', '12', 12, 'NATION_PERSIA', null, 1, true, true, false, false, 40),
    ('first', 0, 'Ada', '11', 11, 'NATION_ROME', null, 0, true, false, false, true, null),
    ('first', 1, 'Cleo', '13', 13, 'NATION_ROME', null, 1, true, false, false, false, null),
    ('second', 0, 'Ada', '11', 11, 'NATION_MARS', null, 0, true, false, false, true, null),
    ('second', 1, 'Cleo', '13', 13, 'NATION_EGYPT', null, 1, true, false, true, false, null),
    ('hotseat', 0, 'One', 'one', null, 'NATION_GREECE', null, 0, true, false, false, null, null),
    ('hotseat', 1, 'Two', 'two', null, 'NATION_ASSYRIA', null, 1, true, false, false, null, null),
    ('hotseat', 2, null, null, null, 'NATION_CARTHAGE', null, 2, false, false, false, null, null),
    ('hotseat', 3, '<b>Four', 'four', null, 'NATION_BABYLONIA', null, 3, true, false, false, null, null),
    ('hotseat', 4, 'Five', 'five', null, 'NATION_EGYPT', null, 0, true, false, false, null, null);

insert into turn_stats (game_id, player, turn, points, military_power, legitimacy)
    select 'duel', side, turn, turn // (2 + side), round(100 + turn * (9 - 3 * side) + 40 * sin(turn / 5.0 + side)), 50 + (turn * (3 - side)) % 60
    from range(2) sides(side), range(2, 61) turns(turn);
insert into turn_stats (game_id, player, turn, points) values ('first', 0, 2, 3), ('first', 0, 3, 4), ('first', 1, 2, 3), ('first', 1, 3, 4);

insert into yields (game_id, player, turn, yield, rate, total)
    select 'duel', side, turn, yield, round(turn * (1.5 + side * 0.3) * (1 + place / 10.0) * case when place = 11 then -1 else 1 end + 8 * sin(turn / 4.0 + place), 1), null
    from range(2) sides(side), range(2, 61) turns(turn),
        (select unnest(['YIELD_SCIENCE', 'YIELD_ORDERS', 'YIELD_FOOD', 'YIELD_GROWTH', 'YIELD_CULTURE', 'YIELD_CIVICS', 'YIELD_TRAINING', 'YIELD_MONEY', 'YIELD_HAPPINESS', 'YIELD_DISCONTENT', 'YIELD_IRON', 'YIELD_STONE', 'YIELD_WOOD', 'YIELD_MAINTENANCE']) as yield, generate_subscripts(range(14), 1) as place);
insert into yields (game_id, player, turn, yield, rate, total) values
    ('first', 0, 2, 'YIELD_SCIENCE', 5.5, 10.0), ('first', 0, 3, 'YIELD_SCIENCE', 6.0, 16.0), ('first', 1, 2, 'YIELD_SCIENCE', 4.0, 20.0), ('first', 1, 3, 'YIELD_SCIENCE', 4.0, 24.0);

insert into cities (game_id, city, name, player, x, y, founded_turn, capital, captured_capital, citizens)
    select 'duel', place, 'CITYNAME_' || place, place % 2, place, 0, 1 + place, place < 2, false, 3 from range(9) cities(place);
insert into laws values
    ('duel', 0, 'LAWCLASS_SLAVERY_FREEDOM', 'LAW_SLAVERY', 12, 30, false, false), ('duel', 0, 'LAWCLASS_SLAVERY_FREEDOM', 'LAW_FREEDOM', 30, null, false, true),
    ('duel', 0, 'LAWCLASS_EPICS_EXPLORATION', 'LAW_EPICS', 20, null, false, false), ('duel', 1, 'LAWCLASS_EPICS_EXPLORATION', 'LAW_EXPLORATION', 25, null, false, false),
    ('first', 1, 'LAWCLASS_EPICS_EXPLORATION', 'LAW_EPICS', 2, null, false, false),
    ('duel', 1, 'LAWCLASS_CENTRALIZATION_VASSALAGE', 'LAW_VASSALAGE', null, null, false, false), ('duel', 1, 'LAWCLASS_ORDER', 'LAW_PRIMOGENITURE', null, null, true, false);
insert into techs (game_id, player, tech, turn, state, count) values
    ('duel', 0, 'TECH_TRAPPING', null, 'researched', 1), ('duel', 0, 'TECH_IRONWORKING', 5, 'researched', 1), ('duel', 1, 'TECH_IRONWORKING', 9, 'researched', 1),
    ('duel', 0, 'TECH_DRAMA', 40, 'researched', 1), ('duel', 1, 'TECH_STONECUTTING_BONUS_STONE', 14, 'bonus', 2);
insert into wonders (game_id, player, wonder, completed) values ('duel', 1, 'IMPROVEMENT_ORACLE', true);
insert into game_options values
    ('duel', 'option', 'GAMEOPTION_NO_UNDO', null), ('duel', 'option', 'GAMEOPTION_COMPETITIVE_MODE', null), ('duel', 'dlc', 'DLC_HEROES_OF_AEGEAN', null),
    ('duel', 'map', 'MAP_OPTIONS_SINGLE_MIRROR', '1'), ('duel', 'map', 'MAP_OPTIONS_MULTI_RESOURCE_DENSITY', 'MAP_OPTION_MEDIUM_RESOURCES'),
    ('duel', 'victory', 'VICTORY_CONQUEST', null), ('duel', 'occurrence', 'OCCURRENCECLASS_CALAMITIES', 'OCCURRENCELEVEL_CALAMITIES_NONE');
