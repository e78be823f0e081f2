
-- A game of 150 turns and six sides on 74 by 74 tiles: 54 cities spread until they meet, some tiles change hands, 400 units, all explored in the end.
insert into matches (match_id) values ('large');
insert into games (game_id, match_id, save_file, sha256, turns, map_width, map_height, game_over, winner_source) values ('large', 'large', 'l.zip', '09', 150, 74, 74, false, 'unknown');
insert into players (game_id, player, name, person_id, nation, team, human, surrendered, dead)
    select 'large', player, 'Side ' || player, 's' || player, ['NATION_ROME', 'NATION_PERSIA', 'NATION_GREECE', 'NATION_EGYPT', 'NATION_KUSH', 'NATION_ROME'][player + 1], player, true, false, false from range(6) sides(player);
insert into cities (game_id, city, name, player, x, y, founded_turn, first_player, capital, captured_capital)
    select 'large', city, 'CITYNAME_' || city, city % 6, 5 + (city * 31) % 64, 5 + (city * 17) % 64, 1 + city, city % 6, city < 6, false from range(54) cities(city);
insert into tiles (game_id, x, y, terrain, height, vegetation, resource, improvement, pillaged, road, river_w, river_sw, river_se, boundary)
    select 'large', x, y, ['TERRAIN_TEMPERATE', 'TERRAIN_LUSH', 'TERRAIN_ARID', 'TERRAIN_WATER', 'TERRAIN_SAND'][(1 + hash(x // 5, y // 4) % 5)::integer],
        ['HEIGHT_FLAT', 'HEIGHT_HILL', 'HEIGHT_MOUNTAIN', 'HEIGHT_FLAT'][(1 + hash(x, y, 1) % 4)::integer], ['VEGETATION_TREES', 'VEGETATION_SCRUB'][(1 + hash(x, y, 2) % 4)::integer],
        case when hash(x, y, 3) % 12 = 0 then 'RESOURCE_IRON' end, case when hash(x, y, 4) % 3 = 0 then 'IMPROVEMENT_FARM' end,
        false, y % 7 = 0, hash(x, y, 5) % 20 = 0, hash(x, y, 6) % 20 = 0, hash(x, y, 7) % 20 = 0, false
    from range(74) columns(x), range(74) rows(y);
create temp table spread as
    select tiles.x, tiles.y, arg_min(cities.player, way) as player, arg_min(cities.founded_turn, way) + floor(min(way) * 10)::integer as turn
    from (select x, y from tiles where game_id = 'large') tiles, (select x, y, player, founded_turn from cities where game_id = 'large') cities,
        lateral (select sqrt((tiles.x - cities.x) ** 2 + (tiles.y - cities.y) ** 2) + hash(tiles.x, tiles.y) % 100 / 100.0 as way) ways
    where way < 7.5
    group by tiles.x, tiles.y;
insert into tile_owners (game_id, x, y, turn_from, turn_to, player)
    select 'large', x, y, turn, case when hash(x, y) % 5 = 0 then turn + 14 end, player from spread where turn < 150 union all
    select 'large', x, y, turn + 15, null, (player + 1) % 6 from spread where turn < 135 and hash(x, y) % 5 = 0;
insert into tile_reveals (game_id, x, y, team, turn)
    select 'large', x, y, team, 1 + floor(sqrt((x - 12 * team) ** 2 + (y - 12 * team) ** 2) * 1.4)::integer from range(74) columns(x), range(74) rows(y), range(6) teams(team);
insert into units (game_id, unit_id, unit, player, x, y, sleeping) select 'large', unit, 'UNIT_WARRIOR', unit % 6, (hash(unit) % 74)::integer, (hash(unit, 1) % 74)::integer, false from range(400) units(unit);
