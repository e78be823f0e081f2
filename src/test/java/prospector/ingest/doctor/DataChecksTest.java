package prospector.ingest.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.TestImport;
import prospector.ingest.doctor.Check.Level;
import prospector.source.SourceConfig;
import prospector.warehouse.SnapshotConfig;
import prospector.warehouse.WarehouseFixture;

class DataChecksTest {
    @TempDir
    Path data;

    private WarehouseFixture fixture;

    @BeforeEach
    void open() {
        fixture = new WarehouseFixture(data.resolve("snapshots"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anEmptyVolumeIsFineAndStaysEmpty() {
        List<Check> checks = checks();

        assertThat(checks).filteredOn(check -> check.level() == Level.FAIL).isEmpty();
        assertThat(check(checks, "data directory").message()).contains("is writable");
        assertThat(check(checks, "saves directory").message()).contains("can be made");
        assertThat(check(checks, "snapshot").level()).isEqualTo(Level.WARN);
        assertThat(check(checks, "overrides").message()).isEqualTo("There are none.");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aFileInPlaceOfADirectoryFails() throws IOException {
        Files.writeString(data.resolve("sources"), "");

        assertThat(check(checks(), "sources directory").level()).isEqualTo(Level.FAIL);
    }

    @Test
    void aDanglingPointerFailsWithItsRemedy() throws IOException {
        Files.createDirectories(data.resolve("snapshots"));
        Files.writeString(data.resolve("snapshots/CURRENT"), "prospector-gone.duckdb\n");

        Check check = check(checks(), "snapshot");

        assertThat(check.level()).isEqualTo(Level.FAIL);
        assertThat(check.remedy()).contains("rollback");
    }

    @Test
    void aBrokenCorrectionIsNamedWithItsLine() throws IOException {
        Path overrides = Files.createDirectories(data.resolve("overrides"));
        Files.writeString(overrides.resolve("winners.json"), "{\n  \"5\": }\n");
        Files.writeString(overrides.resolve("hidden.json"), "{}");

        List<Check> checks = checks();

        assertThat(check(checks, "overrides/hidden.json").level()).isEqualTo(Level.OK);
        assertThat(check(checks, "overrides/winners.json").level()).isEqualTo(Level.FAIL);
        assertThat(check(checks, "overrides/winners.json").message()).contains("line 2");
    }

    private List<Check> checks() {
        return new DataChecks(TestImport.config(data), directories(SourceConfig.class), directories(SnapshotConfig.class),
                fixture.snapshots()).all();
    }

    /** Settings of which only the directories are asked. */
    private <T> T directories(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, arguments) -> {
            String name = method.getName().equals("overrides") ? "overrides"
                    : type == SnapshotConfig.class ? "snapshots" : "sources";
            return data.resolve(name);
        }));
    }

    private static Check check(List<Check> checks, String name) {
        return checks.stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow();
    }
}
