package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotBuildTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-09-20T12:00:00Z"), ZoneOffset.UTC);
    private static final String FINGERPRINT = "0123456789abcdef";

    @TempDir
    Path directory;

    record YieldRow(int player, int turn, String yield, BigDecimal rate, BigDecimal total) {
    }

    record SnapshotRow(int schemaVersion, int parserVersion, String applicationVersion, Instant createdAt, String fingerprint,
            String reader) {
    }

    @Test
    void publishesWhatWasAppended() throws Exception {
        Snapshots snapshots = new Snapshots(new FixedSnapshotConfig(directory), NOON);

        SnapshotFile published = commit(snapshots);

        assertThat(published.path().getFileName()).hasToString("prospector-20260920T120000Z-01234567.duckdb");
        assertThat(snapshots.current()).contains(published);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + published.path());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select game_id, rate, total from yields")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("g");
            assertThat(rows.getBigDecimal(2)).isEqualTo("-1.5");
            assertThat(rows.getBigDecimal(3)).isNull();
        }
    }

    @Test
    void leavesNothingBehindWithoutCommit() throws Exception {
        Snapshots snapshots = new Snapshots(new FixedSnapshotConfig(directory), NOON);

        try (SnapshotBuild build = snapshots.build()) {
            build.append("yields", "g", List.of(new YieldRow(0, 1, "YIELD_FOOD", new BigDecimal("1.0"), null)));
        }

        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
        assertThat(snapshots.current()).isEmpty();
    }

    @Test
    void keepsTheNewestAndTheCurrentWhenPruning() {
        Snapshots snapshots = new Snapshots(new FixedSnapshotConfig(directory), NOON);
        List<SnapshotFile> made = List.of(commit(snapshots), commit(snapshots), commit(snapshots), commit(snapshots));
        snapshots.makeCurrent(made.get(0));

        List<SnapshotFile> deleted = snapshots.prune();

        assertThat(deleted).containsExactly(made.get(1));
        assertThat(snapshots.all()).containsExactly(made.get(3), made.get(2), made.get(0));
    }

    private static SnapshotFile commit(Snapshots snapshots) {
        try (SnapshotBuild build = snapshots.build()) {
            build.append("snapshot", List.of(new SnapshotRow(Schema.VERSION, 1, "test", NOON.instant(), FINGERPRINT, "r")));
            build.append("yields", "g", List.of(new YieldRow(0, 1, "YIELD_FOOD", new BigDecimal("-1.5"), null)));
            return build.commit(FINGERPRINT);
        }
    }
}
