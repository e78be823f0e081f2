package prospector.stats;

import prospector.warehouse.FixtureWarehouse;

/** An empty warehouse with games and sides to tell statistics about; a side is named like its key, {@code game/player}. */
public final class SideFixture implements AutoCloseable {
    public final FixtureWarehouse warehouse = new FixtureWarehouse();

    /** A game of the match {@code m-game}. */
    public SideFixture game(String game, int turns) {
        warehouse
                .with("""
                        insert into games (game_id, match_id, match_source, game_number, save_file, sha256, turns, game_over, winner_source)
                        values ('%1$s', 'm-%1$s', 'none', 1, '%1$s.zip', '%1$s', %2$d, true, 'save')"""
                        .formatted(game, turns));
        return this;
    }

    /** A person; won: null when the winner is unknown, nation: null when none was chosen. */
    public SideFixture person(String side, Boolean won, String nation) {
        return side(side, true, won, nation);
    }

    /** A side of the computer, which no statistic counts. */
    public SideFixture computer(String side) {
        return side(side, false, true, null);
    }

    private SideFixture side(String side, boolean human, Boolean won, String nation) {
        warehouse.with("""
                insert into players (game_id, player, human, surrendered, dead, won, nation)
                values (%s, %s, false, false, %s, %s)""".formatted(key(side), human, won, text(nation)));
        return this;
    }

    /** A bare tile. */
    public SideFixture tile(String game, int x, int y, boolean boundary) {
        warehouse.with("""
                insert into tiles (game_id, x, y, pillaged, road, river_w, river_sw, river_se, boundary)
                values ('%s', %d, %d, false, false, false, false, false, %s)""".formatted(game, x, y, boundary));
        return this;
    }

    /** Both columns of the key, as in {@code values (…)}. */
    public static String key(String side) {
        String[] parts = side.split("/", -1);
        return "'" + parts[0] + "', " + parts[1];
    }

    /** A text or NULL, as in {@code values (…)}. */
    public static String text(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
