package prospector.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.GoldenFile;
import prospector.demo.DemoTournament;
import prospector.warehouse.SnapshotTables;
import prospector.warehouse.WarehouseFixture;

/** The same saves give the same tables, byte for byte, whatever the order, the names, the number of jobs and the JDK. */
class DeterminismTest {
    private static final Path REAL_SAVES = Path.of("../shared/saves");
    private static final long SEED = 5;
    private static final Set<String> TIME_OF_THE_BUILD = Set.of("snapshot.created_at");
    private static final Set<String> FILE_NAMES = Set.of("snapshot.created_at", "snapshot.fingerprint", "games.save_file",
            "imports.file", "imports.reason");
    /** The JDKs compress differently, so the archives differ though their documents are the same. */
    private static final Set<String> ARCHIVES = Set.of("snapshot.created_at", "snapshot.fingerprint", "snapshot.reader",
            "games.sha256",
            "imports.sha256", "imports.size_bytes", "snapshot.parser_version", "snapshot.schema_version",
            "imports.parser_version");

    @TempDir
    static Path directory;

    private static Path saves;
    private static Path reference;

    @BeforeAll
    static void importOnce() throws IOException {
        saves = saves();
        reference = snapshot(saves, 1);
    }

    @Test
    void importingTwiceGivesTheSameTables() throws IOException {
        Map<String, String> tables = SnapshotTables.csv(snapshot(saves, 1), TIME_OF_THE_BUILD);

        assertThat(tables.get("games").lines().count()).isGreaterThan(4);
        assertThat(tables).isEqualTo(SnapshotTables.csv(reference, TIME_OF_THE_BUILD));
    }

    @Test
    void fourJobsGiveTheSameTablesAsOne() throws IOException {
        Map<String, String> tables = SnapshotTables.csv(snapshot(saves, 4), TIME_OF_THE_BUILD);

        assertThat(tables).isEqualTo(SnapshotTables.csv(reference, TIME_OF_THE_BUILD));
    }

    @Test
    void anotherOrderOfFilesGivesTheSameTables() throws IOException {
        Map<String, String> tables = SnapshotTables.csv(snapshot(turnedAround(saves), 2), FILE_NAMES);

        assertThat(tables).isEqualTo(SnapshotTables.csv(reference, FILE_NAMES));
    }

    @Test
    void everyJdkGivesTheSameTables() throws IOException {
        Path demo = Files.createDirectories(directory.resolve("demo"));
        new DemoTournament(2, SEED).writeTo(demo);

        StringBuilder lines = new StringBuilder();
        SnapshotTables.csv(snapshot(demo, 2), ARCHIVES).forEach((table, csv) -> lines.append(sha256(csv)).append(' ')
                .append(csv.lines().count() - 1).append(' ').append(table).append('\n'));

        GoldenFile.verify(Path.of("src/test/resources/snapshots/DeterminismTest/everyJdkGivesTheSameTables.txt"),
                lines.toString());
    }

    /** A few demo saves, an older state of one of them that counts as superseded, and the real saves where they are at hand. */
    private static Path saves() throws IOException {
        Path saves = Files.createDirectories(directory.resolve("saves"));
        new DemoTournament(4, SEED).writeTo(saves);
        for (Path demo : files(saves, ".zip").subList(0, 1)) {
            Files.copy(demo, saves.resolve("copy-of-" + demo.getFileName()));
        }
        if (Files.isDirectory(REAL_SAVES)) {
            for (Path real : files(REAL_SAVES, ".zip")) {
                Files.copy(real, saves.resolve(real.getFileName().toString()));
            }
        }
        return saves;
    }

    /** The same files under names that sort the other way round; the match id in a name stays. */
    private static Path turnedAround(Path saves) throws IOException {
        Path turned = Files.createDirectories(directory.resolve("turned"));
        for (String description : List.of("tournament.json", "pick-order.csv")) {
            Files.copy(saves.resolve(description), turned.resolve(description));
        }
        List<Path> backwards = new ArrayList<>(files(saves, ".zip"));
        Collections.reverse(backwards);
        for (int i = 0; i < backwards.size(); i++) {
            String name = backwards.get(i).getFileName().toString();
            Long match = new SaveFile(name, backwards.get(i), 0, "").challongeMatchId();
            Files.copy(backwards.get(i),
                    turned.resolve((match == null ? "" : "match_" + match + "_") + (char) ('a' + i) + ".zip"));
        }
        return turned;
    }

    private static Path snapshot(Path saves, int jobs) throws IOException {
        Path data = Files.createTempDirectory(directory, "data");
        try (WarehouseFixture fixture = new WarehouseFixture(data.resolve("snapshots"))) {
            return TestImport.of(saves, data, fixture, Clock.systemUTC(), jobs);
        }
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
