package prospector.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.ImportReport.Result;
import prospector.ingest.ImportRequest.Option;
import prospector.save.SaveXml;
import prospector.warehouse.SnapshotTables;
import prospector.warehouse.WarehouseFixture;

/** Which files an import reads again, and which it takes over from the current snapshot. */
class KeptGamesTest {
    @TempDir
    Path data;

    private final List<String> read = new ArrayList<>();
    private Path saves;
    private WarehouseFixture fixture;

    @BeforeEach
    void open() throws IOException {
        fixture = new WarehouseFixture(data.resolve("snapshots"));
        saves = Files.createDirectories(data.resolve("elsewhere"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void readsOnlyWhatIsNew() throws IOException {
        write("a.zip", game("one", 10));
        write("b.zip", game("two", 10));
        run();
        write("c.zip", game("three", 10));

        ImportReport report = run();

        assertThat(read).containsExactly("c.zip");
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.games()).isEqualTo(3);
    }

    @Test
    void forceReadsEverything() throws IOException {
        write("a.zip", game("one", 10));
        run();

        ImportReport report = run(Option.FORCE);

        assertThat(read).containsExactly("a.zip");
        assertThat(report.imported()).isEqualTo(1);
    }

    @Test
    void linksARenamedFileWithoutReadingIt() throws IOException {
        write("a.zip", game("one", 10));
        run();
        Files.move(saves.resolve("a.zip"), saves.resolve("match_77_a.zip"));

        ImportReport report = run();

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(read).isEmpty();
        assertThat(rows("games")).singleElement().asString().startsWith("one,77,file_name,1,match_77_a.zip,");
        assertThat(rows("matches")).singleElement().asString().startsWith("77,77,");
    }

    @Test
    void appliesAnotherTournamentWithoutReadingSaves() throws IOException {
        write("match_123_a.zip", game("one", 10));
        run();
        Files.writeString(saves.resolve("tournament.json"), """
                {"tournament": {"id": 7, "name": "Cup", "participants": [{"participant": {"id": 11, "name": "Anna"}},
                  {"participant": {"id": 12, "name": "Ben"}}], "matches": [{"match": {"id": 123, "round": 1,
                  "player1_id": 11, "player2_id": 12, "winner_id": 12, "state": "complete"}}]}}
                """);

        run();

        assertThat(read).isEmpty();
        assertThat(rows("games")).singleElement().asString().endsWith(",1,challonge");
        assertThat(rows("players")).allMatch(row -> row.contains(",11,11,") || row.contains(",12,12,"));
    }

    @Test
    void readsTheNextBestSaveWhenTheBestIsGone() throws IOException {
        write("late.zip", game("one", 30));
        write("early.zip", game("one", 20));
        write("first.zip", game("one", 10));
        write("other.zip", game("two", 10));
        run();
        Files.delete(saves.resolve("late.zip"));

        ImportReport report = run();

        assertThat(read).containsExactly("early.zip", "first.zip");
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.superseded()).extracting(ImportReport.SupersededFile::by).containsExactly("early.zip");
    }

    @Test
    void leavesNoRowOfAGameWhoseSaveWasReplacedOrRefused() throws IOException {
        write("a.zip", game("one", 10).withTile(0, "<Terrain>TERRAIN_ARID</Terrain>"));
        write("b.zip", game("two", 10).withTile(0, "<Terrain>TERRAIN_ARID</Terrain>"));
        write("c.zip", game("three", 10).withTile(0, "<Terrain>TERRAIN_ARID</Terrain>"));
        run();
        write("a.zip", game("four", 10).withTile(0, "<Terrain>TERRAIN_LUSH</Terrain>"));
        Files.write(saves.resolve("b.zip"), new byte[] { 1 });

        run(Option.ALLOW_FEWER);

        assertThat(rows("tiles")).extracting(row -> row.substring(0, row.indexOf(','))).containsExactly("four", "three");
        assertThat(SnapshotTables.csv(current(), Set.of()).values()).noneMatch(csv -> csv.contains("\none,"))
                .noneMatch(csv -> csv.contains("\ntwo,"));
        assertThat(Files.readAllBytes(current())).asString(java.nio.charset.StandardCharsets.ISO_8859_1)
                .as("not even as a dead row").doesNotContain("game-name-one", "game-name-two").contains("game-name-three");
    }

    @Test
    void readsEverythingAgainWithOtherLimits() throws IOException {
        write("a.zip", game("one", 10));
        run();

        ImportReport report = new Importer(new FixedIngestConfig(data, 2 << 20), fixture.snapshots(), fixture.warehouse(),
                TestImport.runs(data), "test").run(new ImportRequest(saves, 1, Set.of()), ImportProgress.SILENT);

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(report.imported()).isEqualTo(1);
    }

    @Test
    void forgetsARefusedFileThatIsGone() throws IOException {
        write("a.zip", game("one", 10));
        Files.write(saves.resolve("bad.zip"), new byte[] { 1 });
        run();
        Files.delete(saves.resolve("bad.zip"));

        ImportReport report = run();

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(report.refused()).isEmpty();
        assertThat(read).isEmpty();
        assertThat(rows("imports")).singleElement().asString().startsWith("a.zip,");
    }

    private static SaveXml game(String id, int turn) {
        return aSave().attribute("GameId", id).attribute("GameName", "game-name-" + id).turn(String.valueOf(turn));
    }

    private ImportReport run(Option... options) {
        Set<Option> chosen = EnumSet.noneOf(Option.class);
        chosen.addAll(List.of(options));
        read.clear();
        return new Importer(new FixedIngestConfig(data), fixture.snapshots(), fixture.warehouse(), TestImport.runs(data),
                "test")
                .run(new ImportRequest(saves, 2, chosen), new ImportProgress() {
                    @Override
                    public void begin(int files) {
                        read.clear();
                    }

                    @Override
                    public void done(ImportOutcome outcome) {
                        read.add(outcome.file().name());
                    }
                });
    }

    private Path current() {
        return fixture.snapshots().current().orElseThrow().path();
    }

    /** Lines of a table without its head. */
    private List<String> rows(String table) {
        return SnapshotTables.csv(current(), Set.of()).get(table).lines().skip(1).toList();
    }

    private void write(String name, SaveXml save) throws IOException {
        Files.write(saves.resolve(name), save.zip());
    }
}
