package prospector.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import prospector.ingest.ImportReport.Result;
import prospector.ingest.ImportRequest.Option;
import prospector.save.SaveXml;
import prospector.warehouse.SnapshotTables;
import prospector.warehouse.WarehouseFixture;

/** Whatever happens to a directory of saves: importing only what changed gives the tables of reading everything. */
class IncrementalImportTest {
    private static final int STEPS = 18;
    private static final String[] NAMES = { "a.zip", "b.zip", "c.xml", "match_123_x.zip", "match_123_y.zip", "match_124_z.zip",
            "match_999_q.zip", "z.zip" };
    private static final String[] PEOPLE = { "anna", "ben", "Carla", "anna" };
    private static final String TOURNAMENT = """
            {"tournament": {"id": 7, "name": "Cup %d", "tournament_type": "double elimination",
              "participants": [{"participant": {"id": 11, "name": "Anna"}}, {"participant": {"id": 12, "name": "BEN"}}],
              "matches": [
                {"match": {"id": 123, "round": 1, "player1_id": 11, "player2_id": 12, "winner_id": %d, "state": "complete"}},
                {"match": {"id": 124, "round": 2, "player1_id": 11, "player2_id": null, "state": "pending"}}]}}
            """;

    @TempDir
    Path directory;

    private Path saves;
    private WarehouseFixture stepwise;
    private WarehouseFixture afresh;

    @BeforeEach
    void open() throws IOException {
        saves = Files.createDirectories(directory.resolve("saves"));
        stepwise = new WarehouseFixture(directory.resolve("stepwise/snapshots"));
        afresh = new WarehouseFixture(directory.resolve("afresh/snapshots"));
    }

    @AfterEach
    void close() {
        stepwise.close();
        afresh.close();
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void equalsAFullRebuildAfterEveryChange(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> history = new ArrayList<>();
        int published = 0;
        for (int step = 0; step < STEPS; step++) {
            history.add(change(random));

            ImportReport report = run(stepwise, "stepwise", Option.ALLOW_FEWER);
            ImportReport full = run(afresh, "afresh", Option.ALLOW_FEWER, Option.FORCE);

            if (full.result() == Result.PUBLISHED) {
                assertThat(report.result()).as(history.toString()).isIn(Result.PUBLISHED, Result.NOTHING_TO_DO);
                assertThat(report.games()).as(history.toString()).isEqualTo(full.games());
                assertThat(tables(stepwise)).as(history.toString()).isEqualTo(tables(afresh));
                published++;
            } else {
                assertThat(report.result()).as(history.toString()).isEqualTo(full.result());
            }
        }
        assertThat(published).isGreaterThan(STEPS / 2);
    }

    private String change(Random random) throws IOException {
        List<Path> files = files();
        Path target = saves.resolve(NAMES[random.nextInt(NAMES.length)]);
        Path some = files.isEmpty() ? target : files.get(random.nextInt(files.size()));
        int kind = files.size() < 3 ? 0 : random.nextInt(10);
        switch (kind) {
            case 0, 1, 2, 3 -> Files.write(target, save(random, target));
            case 4 -> Files.delete(some);
            case 5 -> Files.move(some, target, StandardCopyOption.REPLACE_EXISTING);
            case 6 -> copy(some, target);
            case 7 -> Files.write(target, new byte[] { (byte) random.nextInt(2) });
            case 8 -> Files.writeString(saves.resolve("tournament.json"),
                    TOURNAMENT.formatted(random.nextInt(3), 11 + random.nextInt(2)));
            default -> Files.writeString(saves.resolve("tournament.json"), "<html>");
        }
        return "\n" + kind + " " + some.getFileName() + " " + target.getFileName();
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!from.equals(to)) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** One of a few games, at one of a few turns: so saves of one game meet, and the same save comes back. */
    private static byte[] save(Random random, Path file) {
        int game = random.nextInt(4);
        SaveXml save = aSave().attribute("GameId", "game-" + game).turn(String.valueOf(10 + random.nextInt(3)))
                .withPlayer(1, PEOPLE[game], game == 2 ? "NATION_UNHEARD_OF" : "NATION_CARTHAGE")
                .withTile(0, "<Terrain>TERRAIN_ARID</Terrain>").withTile(1, "<Terrain>TERRAIN_LUSH</Terrain>");
        if (random.nextBoolean()) {
            save.withPlayerXml(0, "<PointsHistory><T2>" + game + "</T2></PointsHistory>");
        }
        if (random.nextInt(3) == 0) {
            save.teams(0, 1).withGame("<TeamVictoriesCompleted><Team Victory=\"VICTORY_CONQUEST\">1</Team>"
                    + "</TeamVictoriesCompleted>");
        }
        return file.toString().endsWith(".xml") ? save.bytes() : save.zip();
    }

    private ImportReport run(WarehouseFixture fixture, String data, Option... options) {
        Set<Option> chosen = EnumSet.noneOf(Option.class);
        chosen.addAll(List.of(options));
        return new Importer(new FixedIngestConfig(directory.resolve(data)), fixture.snapshots(), fixture.warehouse(),
                TestImport.runs(directory.resolve(data)), "test")
                .run(new ImportRequest(saves, 1, chosen), ImportProgress.SILENT);
    }

    private static Map<String, String> tables(WarehouseFixture fixture) {
        Map<String, String> tables = SnapshotTables.csv(fixture.snapshots().current().orElseThrow().path(), Set.of());
        tables.remove("snapshot");
        return tables;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(saves)) {
            return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
