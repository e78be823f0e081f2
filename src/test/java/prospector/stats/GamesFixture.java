package prospector.stats;

import java.util.List;

import prospector.warehouse.FixtureWarehouse;

/** A warehouse with games that can be worked out by hand: duels, people and computers, and what tests add to them. */
public final class GamesFixture implements AutoCloseable {
    private final FixtureWarehouse warehouse = new FixtureWarehouse();

    /** A game of two people; the second one has lost when the first has won; null: the winner is unknown. */
    public GamesFixture duel(String game, int turns, Boolean firstWon) {
        return game(game, turns, "VICTORY_CONQUEST").person(game, 0, firstWon)
                .person(game, 1, firstWon == null ? null : !firstWon);
    }

    /** A game without players. */
    public GamesFixture game(String game, int turns, String victory) {
        return with(
                """
                        insert into games (game_id, match_id, match_source, game_number, save_file, sha256, turns, game_over, victory_type,
                            winner_source)
                        values ('%s', 'm-%s', 'none', 1, 'x.zip', 'x', %d, true, %s, 'unknown')"""
                        .formatted(game, game, turns,
                                victory == null ? "null" : "'" + victory + "'"));
    }

    public GamesFixture person(String game, int player, Boolean won) {
        return player(game, player, true, won);
    }

    /** A side of the computer, which no statistic counts. */
    public GamesFixture computer(String game, int player) {
        return player(game, player, false, false);
    }

    private GamesFixture player(String game, int player, boolean human, Boolean won) {
        return with("""
                insert into players (game_id, player, name, nation, human, surrendered, dead, won)
                values ('%s', %d, 'P%d', 'NATION_ROME', %s, false, false, %s)""".formatted(game, player, player, human, won));
    }

    /** Rows of a table, each as it stands between the brackets of an insert. */
    public GamesFixture rows(String table, String... rows) {
        return with("insert into " + table + " values (" + String.join("), (", rows) + ")");
    }

    /** Runs one or several statements. */
    public GamesFixture with(String sql) {
        warehouse.with(sql);
        return this;
    }

    /** The answer over all sides, with the parameters behind the first. */
    public <R extends Record> List<R> all(Class<R> question, Object... more) {
        return ask(question, null, more);
    }

    /** The answer over some sides, {@code game/player}. */
    public <R extends Record> List<R> of(List<String> sides, Class<R> question, Object... more) {
        return ask(question, sides, more);
    }

    private <R extends Record> List<R> ask(Class<R> question, List<String> sides, Object... more) {
        Object[] parameters = new Object[more.length + 1];
        parameters[0] = sides;
        System.arraycopy(more, 0, parameters, 1, more.length);
        return warehouse.list(question, parameters);
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
