package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.stats.match.MatchGames;
import prospector.stats.match.MatchHead;

class KeptStatementsTest {
    private static final String TWO_MATCHES = "insert into matches (match_id, state) values ('1', 'open'), ('2', 'complete')";

    private final FixtureWarehouse warehouse = new FixtureWarehouse().with(TWO_MATCHES);
    private final KeptStatements kept = new KeptStatements();

    @AfterEach
    void close() {
        kept.close();
        warehouse.close();
    }

    @Test
    void plansOnlyWhatIsAskedAgain() throws SQLException {
        assertThat(state("1")).containsExactly("open");
        assertThat(kept.size()).isZero();

        assertThat(state("2")).containsExactly("complete");
        assertThat(kept.size()).isEqualTo(1);
    }

    @Test
    void answersEachTimeWithItsOwnParametersAndTheDataOfNow() throws SQLException {
        for (int i = 0; i < 3; i++) {
            assertThat(state("1")).containsExactly("open");
            assertThat(state("2")).containsExactly("complete");
            assertThat(state("3")).isEmpty();
        }
        warehouse.with("update matches set state = 'pending' where match_id = '1'");

        assertThat(state("1")).containsExactly("pending");
        assertThat(kept.size()).isEqualTo(1);
    }

    @Test
    void keepsPlansOfEachConnectionApart() throws SQLException {
        state("1");
        state("1");
        try (Connection other = warehouse.connection().unwrap(org.duckdb.DuckDBConnection.class).duplicate()) {
            assertThat(kept.ask(other, MatchHead.class, List.of("2"), 0)).extracting(MatchHead::state)
                    .containsExactly("complete");
            assertThat(kept.size()).isEqualTo(2);
        }
    }

    @Test
    void forgetsAPlanThatFailed() throws SQLException {
        state("1");
        state("1");
        warehouse.with("alter table matches rename to elsewhere");
        assertThatThrownBy(() -> state("1")).isInstanceOf(SQLException.class);
        assertThat(kept.size()).isZero();

        warehouse.with("alter table elsewhere rename to matches");

        assertThat(state("1")).containsExactly("open");
    }

    @Test
    void letsGoOfAllThatTheEngineHolds() throws SQLException {
        for (int i = 0; i < 2; i++) {
            state("1");
            kept.ask(warehouse.connection(), MatchGames.class, List.of("1"), 0);
        }
        assertThat(kept.size()).isEqualTo(2);

        kept.close();

        assertThat(kept.size()).isZero();
        assertThat(state("2")).as("may be asked again").containsExactly("complete");
    }

    /** As the warehouse does it: the snapshot is another database, attached and detached while the connection stays. */
    @Test
    void doesNotHoldADetachedDatabase() throws SQLException {
        try (Statement statement = warehouse.connection().createStatement()) {
            statement.execute("attach ':memory:' as other");
            statement.execute("create table other.matches as from matches");
            for (String table : List.of("tournaments", "participants")) {
                statement.execute("create table other." + table + " as from " + table);
            }
            warehouse.connection().setCatalog("other");
            state("1");
            state("1");
            assertThat(kept.size()).isEqualTo(1);
            warehouse.connection().setCatalog(Engine.EMPTY);

            kept.close();
            statement.execute("detach other");
        }
        assertThat(state("1")).containsExactly("open");
    }

    private List<String> state(String match) throws SQLException {
        return kept.ask(warehouse.connection(), MatchHead.class, List.of(match), 0).stream().map(MatchHead::state).toList();
    }
}
