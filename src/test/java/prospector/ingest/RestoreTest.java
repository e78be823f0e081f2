package prospector.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.demo.DemoTournament;
import prospector.warehouse.SnapshotTables;
import prospector.warehouse.WarehouseFixture;

/** A volume is lost: what docs/deployment/data.md has one keep brings everything back. */
class RestoreTest {
    private static final long SEED = 7;
    private static final Set<String> TIME_OF_THE_BUILD = Set.of("snapshot.created_at");

    @TempDir
    Path data;

    @BeforeEach
    void playATournament() throws IOException {
        Path saves = Files.createDirectories(data.resolve("saves"));
        new DemoTournament(4, SEED).writeTo(saves);
    }

    @Test
    void savesAloneBringBackEveryTable() throws IOException {
        Map<String, String> before = imported();

        loseAllBut(Set.of("saves"));

        assertThat(data.resolve("snapshots")).doesNotExist();
        assertThat(before.get("games").lines().count()).isGreaterThan(4);
        assertThat(imported()).isEqualTo(before);
    }

    @Test
    void savesAndCorrectionsBringBackWhatWasCorrected() throws IOException {
        Map<String, String> uncorrected = imported();
        hideOneMatch();
        Map<String, String> before = imported();
        assertThat(before.get("games").lines().count()).isLessThan(uncorrected.get("games").lines().count());

        loseAllBut(Set.of("saves", "overrides"));

        assertThat(imported()).isEqualTo(before);
    }

    private void hideOneMatch() throws IOException {
        try (Stream<Path> saves = Files.list(data.resolve("saves"))) {
            String save = saves.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("match_")).sorted()
                    .findFirst().orElseThrow();
            Files.writeString(Files.createDirectories(data.resolve("overrides")).resolve("hidden.json"),
                    "{\"overrides\": [{\"match\": " + save.split("_", -1)[1] + ", \"reason\": \"A test.\"}]}");
        }
    }

    private Map<String, String> imported() {
        try (WarehouseFixture fixture = new WarehouseFixture(data.resolve("snapshots"))) {
            return SnapshotTables.csv(TestImport.of(data.resolve("saves"), data, fixture, Clock.systemUTC()),
                    TIME_OF_THE_BUILD);
        }
    }

    private void loseAllBut(Set<String> kept) throws IOException {
        try (Stream<Path> top = Files.list(data)) {
            for (Path lost : top.filter(file -> !kept.contains(file.getFileName().toString())).toList()) {
                delete(lost);
            }
        }
    }

    private static void delete(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
