package prospector.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.ImportReport.RefusedFile;
import prospector.ingest.ImportReport.Result;
import prospector.ingest.ImportRequest.Option;
import prospector.save.SaveXml;
import prospector.warehouse.WarehouseFixture;

class ImporterTest {
    private static final String VICTORY_OF_PLAYER_ONE = "<TeamVictoriesCompleted><Team Victory=\"VICTORY_CONQUEST\">1</Team>"
            + "</TeamVictoriesCompleted>";
    private static final String TOURNAMENT = """
            {"tournament": {"id": 7, "name": "Cup", "tournament_type": "double elimination",
              "participants": [{"participant": {"id": 11, "name": "Anna"}}, {"participant": {"id": 12, "name": "BEN"}}],
              "matches": [
                {"match": {"id": 123, "round": 1, "player1_id": 11, "player2_id": 12, "winner_id": 11, "state": "complete"}},
                {"match": {"id": 124, "round": 2, "player1_id": 11, "player2_id": null, "state": "pending"}}]}}
            """;

    @TempDir
    Path data;

    private Path saves;
    private WarehouseFixture fixture;
    private Importer importer;

    /** A game with its players, as a test reads them back. */
    record GameAndPlayers(String matchId, Integer winnerPlayer, String winnerSource, List<String> people, int turns) {
    }

    @BeforeEach
    void open() throws IOException {
        fixture = new WarehouseFixture(data.resolve("snapshots"));
        importer = new Importer(new FixedIngestConfig(data), fixture.snapshots(), fixture.warehouse(), TestImport.runs(data),
                "test");
        saves = Files.createDirectories(data.resolve("elsewhere"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void publishesTheGamesOfADirectory() throws IOException {
        write("a.zip", aSave().withGame(VICTORY_OF_PLAYER_ONE).teams(0, 1).zip());
        write("b.xml", aSave().attribute("GameId", "game-2").bytes());
        write("notes.txt", "not looked at".getBytes(StandardCharsets.UTF_8));

        ImportReport report = run();

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(report.imported()).isEqualTo(2);
        assertThat(games()).containsExactly(
                new GameAndPlayers("game-1", 1, "save", List.of("name-anna", "name-ben"), 10),
                new GameAndPlayers("game-2", null, "unknown", List.of("name-anna", "name-ben"), 10));
    }

    @Test
    void publishesNothingWhenNothingChanged() throws IOException {
        write("a.zip", aSave().zip());
        String first = run().snapshot();

        ImportReport second = run();

        assertThat(second.result()).isEqualTo(Result.NOTHING_TO_DO);
        assertThat(second.snapshot()).isEqualTo(first);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(fixture.snapshots().all()).hasSize(1);
    }

    @Test
    void refusesByNameAndReasonAndPublishesTheRest() throws IOException {
        byte[] save = aSave().zip();
        write("good.zip", save);
        write("doctype.xml", "<!DOCTYPE Root><Root/>".getBytes(StandardCharsets.UTF_8));
        write("empty.zip", SaveXml.archive("readme.txt", "hello".getBytes(StandardCharsets.UTF_8)));
        write("other.xml", "<note>hello</note>".getBytes(StandardCharsets.UTF_8));
        write("picture.zip", new byte[] { (byte) 0x89, 'P', 'N', 'G' });
        write("huge.zip", new byte[3 << 20]);
        write("truncated.zip", Arrays.copyOf(save, save.length / 2));

        ImportReport report = run();

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(report.refused()).extracting(RefusedFile::file, RefusedFile::reason).containsExactly(
                tuple("doctype.xml", "DTD"),
                tuple("empty.zip", "NO_XML"),
                tuple("huge.zip", "TOO_LARGE"),
                tuple("other.xml", "WRONG_GAME"),
                tuple("picture.zip", "NOT_A_ZIP"),
                tuple("truncated.zip", "TRUNCATED"));
        assertThat(games()).hasSize(1);
        assertThat(data.resolve("saves/refused/picture.zip")).exists();
        assertThat(data.resolve("saves/refused/picture.zip.reason.txt")).content().startsWith("NOT_A_ZIP\npicture.zip: ");
        assertThat(saves.resolve("picture.zip")).as("only read").exists();
    }

    @Test
    void movesARefusedFileOutOfTheSavesDirectory() throws IOException {
        saves = Files.createDirectories(data.resolve("saves"));
        write("good.zip", aSave().zip());
        write("bad.zip", new byte[] { 1 });

        run();
        ImportReport second = run();

        assertThat(saves.resolve("bad.zip")).doesNotExist();
        assertThat(saves.resolve("refused/bad.zip")).exists();
        assertThat(second.result()).isEqualTo(Result.NOTHING_TO_DO);
        assertThat(second.refused()).isEmpty();
    }

    @Test
    void namesAKnownRefusalAgainWithoutPublishing() throws IOException {
        write("good.zip", aSave().zip());
        write("bad.zip", new byte[] { 1 });
        run();

        ImportReport second = run();

        assertThat(second.result()).isEqualTo(Result.NOTHING_TO_DO);
        assertThat(second.refused()).extracting(RefusedFile::file).containsExactly("bad.zip");
    }

    @Test
    void keepsTheSaveThatIsFurthestAlong() throws IOException {
        write("a-final.zip", aSave().turn("30").zip());
        write("b-early.zip", aSave().turn("20").zip());
        write("c-finished.zip", aSave().turn("25").withGame("<GameOver/>").zip());

        ImportReport report = run();

        assertThat(games()).extracting(GameAndPlayers::turns).containsExactly(25);
        assertThat(report.superseded()).extracting(ImportReport.SupersededFile::file, ImportReport.SupersededFile::by)
                .containsExactly(tuple("a-final.zip", "c-finished.zip"),
                        tuple("b-early.zip", "c-finished.zip"));
    }

    @Test
    void doesNotPublishFewerGamesUnlessAllowed() throws IOException {
        write("a.zip", aSave().zip());
        write("b.zip", aSave().attribute("GameId", "game-2").zip());
        run();
        Files.delete(saves.resolve("b.zip"));

        ImportReport refused = run();
        ImportReport allowed = run(Option.ALLOW_FEWER);

        assertThat(refused.result()).isEqualTo(Result.FAILED);
        assertThat(refused.message()).contains("--allow-fewer");
        assertThat(allowed.result()).isEqualTo(Result.PUBLISHED);
        assertThat(games()).hasSize(1);
    }

    @Test
    void neverPublishesADirectoryWithoutASave() {
        assertThat(run(Option.ALLOW_FEWER).result()).isEqualTo(Result.FAILED);
        assertThat(fixture.snapshots().all()).isEmpty();
    }

    @Test
    void strictPublishesNothingWhenAFileIsRefused() throws IOException {
        write("good.zip", aSave().zip());
        write("bad.zip", new byte[] { 1 });

        ImportReport report = run(Option.STRICT);

        assertThat(report.result()).isEqualTo(Result.FAILED);
        assertThat(report.refused()).hasSize(1);
        assertThat(fixture.snapshots().all()).isEmpty();
    }

    @Test
    void dryRunLeavesEverythingAsItWas() throws IOException {
        write("good.zip", aSave().zip());
        write("bad.zip", new byte[] { 1 });

        ImportReport report = run(Option.DRY_RUN);

        assertThat(report.result()).isEqualTo(Result.DRY_RUN);
        assertThat(report.message()).contains("Would publish a snapshot with 1 games");
        assertThat(fixture.snapshots().all()).isEmpty();
        assertThat(data.resolve("saves")).doesNotExist();
    }

    @Test
    void linksPlayersAndBelievesChallonge() throws IOException {
        write("match_123_save.zip", aSave().withGame(VICTORY_OF_PLAYER_ONE).teams(0, 1).zip());
        write("tournament.json", TOURNAMENT.getBytes(StandardCharsets.UTF_8));

        ImportReport report = run();

        assertThat(games()).containsExactly(new GameAndPlayers("123", 0, "challonge", List.of("11", "12"), 10));
        assertThat(report.findings()).as("the conflict with the save, and no history").isEqualTo(2);
    }

    @Test
    void rebuildsWhenOnlyTheTournamentChanged() throws IOException {
        write("match_123_save.zip", aSave().zip());
        run();
        write("tournament.json", TOURNAMENT.getBytes(StandardCharsets.UTF_8));

        assertThat(run().result()).isEqualTo(Result.PUBLISHED);
    }

    @Test
    void leavesAFindingWhenTheTournamentCannotBeRead() throws IOException {
        write("a.zip", aSave().zip());
        write("tournament.json", "<html>".getBytes(StandardCharsets.UTF_8));

        ImportReport report = run();

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(games()).hasSize(1);
    }

    @Test
    void runsOneAtATimeAndNamesTheHolder() throws IOException {
        write("a.zip", aSave().zip());

        try (ImportLock held = ImportLock.acquire(data, Instant.EPOCH, "import")) {
            assertThat(held).isNotNull();
            assertThatThrownBy(this::run).isInstanceOf(ImportLockedException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }

        assertThat(run().result()).isEqualTo(Result.PUBLISHED);
    }

    private ImportReport run(Option... options) {
        Set<Option> chosen = EnumSet.noneOf(Option.class);
        chosen.addAll(List.of(options));
        ImportReport report = importer.run(new ImportRequest(saves, 2, chosen), ImportProgress.SILENT);
        fixture.warehouse().follow();
        return report;
    }

    private List<GameAndPlayers> games() {
        return fixture.warehouse().read(reading -> reading.list(GameAndPlayers.class));
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(saves.resolve(name), content);
    }
}
