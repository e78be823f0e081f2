
-- The map of the duel: twelve columns, eight rows; sea in the west, a river and a road, two sides that grow, one tile that changes hands.
insert into tiles (game_id, x, y, terrain, height, vegetation, resource, improvement, improvement_turns_left, pillaged, specialist, road, river_w, river_sw, river_se, boundary, city, tribe_site)
    select 'duel', x, y,
        case when x < 3 then 'TERRAIN_WATER' when x = 11 and y = 7 then 'TERRAIN_URBAN' when x > 8 then 'TERRAIN_ARID' else 'TERRAIN_TEMPERATE' end,
        case when x < 2 then 'HEIGHT_OCEAN' when x = 2 then 'HEIGHT_COAST' when x = 6 and y = 4 then 'HEIGHT_VOLCANO' when x = 5 then 'HEIGHT_MOUNTAIN' when x = 7 then 'HEIGHT_HILL' else 'HEIGHT_FLAT' end,
        case when x = 8 then 'VEGETATION_TREES' when x = 9 then 'VEGETATION_SCRUB' end,
        case when x = 10 and y = 2 then 'RESOURCE_HORSE' end,
        case when x = 4 and y = 0 then 'IMPROVEMENT_ORACLE' when x = 10 and y = 2 then 'IMPROVEMENT_PASTURE' end,
        case when x = 10 and y = 2 then 3 end, false, null,
        y = 2 and x > 7, x = 4 and y < 5, x = 4 and y % 2 = 0, false, x = 0, null, case when x = 9 and y = 6 then 'TRIBE_GAULS' end
    from range(12) columns(x), range(8) rows(y);
insert into tile_owners (game_id, x, y, turn_from, turn_to, player)
    select 'duel', x, y, 1 + x + y, null, 0 from range(3, 6) columns(x), range(4) rows(y) union all
    select 'duel', x, y, 20 - x + y, null, 1 from range(8, 12) columns(x), range(1, 5) rows(y) union all
    select 'duel', 7, 3, 10, 29, 0 union all select 'duel', 7, 3, 30, null, 1;
insert into tile_reveals (game_id, x, y, team, turn)
    select 'duel', x, y, 0, 2 + 3 * x from range(10) columns(x), range(8) rows(y) union all
    select 'duel', x, y, 1, 38 - 3 * x from range(4, 12) columns(x), range(8) rows(y);
insert into units (game_id, unit_id, unit, player, tribe, x, y, level, xp, damage, general, sleeping) values
    ('duel', 1, 'UNIT_SPEARMAN', 0, null, 4, 2, 2, 20, 5, 7, false), ('duel', 2, 'UNIT_WORKER', 1, null, 10, 2, null, 0, 0, null, false),
    ('duel', 3, 'UNIT_SKIRMISHER_1', null, 'TRIBE_GAULS', 9, 6, null, 0, 0, null, false);
insert into unit_promotions (game_id, unit_id, promotion) values ('duel', 1, 'PROMOTION_STRIKE1'), ('duel', 1, 'PROMOTION_GUARD1');
