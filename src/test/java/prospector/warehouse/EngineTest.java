package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a served connection may not do, and what happens when the engine is busy. */
class EngineTest {
    @TempDir
    Path directory;

    @TempDir
    Path elsewhere;

    private WarehouseFixture fixture;

    /** Answered by a query that runs for hours. */
    record Endless(long sum) {
    }

    @BeforeEach
    void open() {
        fixture = new WarehouseFixture(directory);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "select * from read_text('/etc/passwd')",
            "select * from read_csv('/etc/passwd')",
            "select * from glob('/etc/*')",
            "copy (select 1) to 'ELSEWHERE/stolen.csv'",
            "attach 'ELSEWHERE/other.duckdb'",
            "install httpfs",
            "load httpfs",
            "set memory_limit = '64GB'",
            "reset memory_limit",
            "set enable_external_access = true",
            "set lock_configuration = false",
            "set allowed_directories = ['/']" })
    void isLockedUp(String statement) {
        assertThatThrownBy(() -> execute(statement.replace("ELSEWHERE", elsewhere.toString())))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(file system operations are disabled|configuration has been locked"
                        + "|disabled through configuration).*");
    }

    @Test
    void takesTheLimitsOfTheSettings() throws SQLException {
        assertThat(text("select current_setting('memory_limit')")).isEqualTo("122.0 MiB");
        assertThat(text("select current_setting('threads')")).isEqualTo("2");
        assertThat(text("select current_setting('max_temp_directory_size')")).isEqualTo("61.0 MiB");
        assertThat(text("select current_setting('temp_directory')")).startsWith(directory.toString());
    }

    @Test
    void followsNewSnapshotsThoughItIsLocked() {
        SnapshotFile first = Publishing.publish(fixture.snapshots(), "11111111");
        assertThat(fixture.warehouse().follow()).isTrue();
        assertThat(fixture.warehouse().snapshot()).contains(first);

        SnapshotFile second = Publishing.publish(fixture.snapshots(), "22222222");

        assertThat(fixture.warehouse().follow()).isTrue();
        assertThat(fixture.warehouse().snapshot()).contains(second);
    }

    @Test
    void interruptsAQuestionThatTakesTooLong() {
        fixture.warehouse().follow();

        assertThatThrownBy(() -> fixture.warehouse().read(reading -> reading.list(Endless.class)))
                .isInstanceOf(WarehouseBusyException.class).hasMessageContaining("Endless", "interrupted after 1 s");
        assertThat(fixture.warehouse().probe()).isZero();
        assertThat(fixture.warehouse().isBeyondRepair()).isFalse();
    }

    @Test
    void saysBusyWhenAllConnectionsAreInUse() throws SQLException {
        fixture.warehouse().follow();
        fixture.pool().getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(Duration.ofMillis(200));
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < fixture.warehouse().poolUse().size(); i++) {
                taken.add(fixture.pool().getConnection());
            }

            assertThatThrownBy(() -> fixture.warehouse().probe()).isInstanceOf(WarehouseBusyException.class);
            assertThat(fixture.warehouse().isBeyondRepair()).isFalse();
            Publishing.publish(fixture.snapshots(), "33333333");
            fixture.warehouse().follow();
        } catch (WarehouseBusyException e) {
            assertThat(e).hasMessageContaining("No connection");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }

        assertThat(fixture.warehouse().follow()).as("as soon as there is a connection").isTrue();
    }

    @Test
    void keepsReadingAFileThatWasDeleted() throws Exception {
        SnapshotFile published = Publishing.publish(fixture.snapshots(), "44444444");
        fixture.warehouse().follow();

        Files.delete(published.path());

        WarehouseTest.Built built = fixture.warehouse().read(reading -> reading.one(WarehouseTest.Built.class).orElseThrow());
        assertThat(built.fingerprint()).isEqualTo("44444444");
    }

    private void execute(String statement) throws SQLException {
        fixture.warehouse().follow();
        try (Connection connection = fixture.pool().getConnection(); Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = fixture.pool().getConnection();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
