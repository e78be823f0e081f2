package prospector.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import prospector.warehouse.FixtureWarehouse;

/** Small tournaments that can be worked out by hand: {@code src/test/resources/web/tournaments}. */
public final class TournamentFixture {
    private TournamentFixture() {
    }

    /** A warehouse that holds the tournament of this name. */
    public static FixtureWarehouse warehouse(String name) {
        return new FixtureWarehouse().with(sql(name));
    }

    /** The statements that fill the tables. */
    public static String sql(String name) {
        try (InputStream sql = TournamentFixture.class.getResourceAsStream("/web/tournaments/" + name + ".sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
