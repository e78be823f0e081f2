package prospector.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.ImportReport.Result;
import prospector.ingest.ImportRequest.Option;
import prospector.save.SaveXml;
import prospector.source.Logged;
import prospector.warehouse.SnapshotTables;
import prospector.warehouse.WarehouseFixture;

/** What an import makes of saves, the tournament, the overrides and the pick order together. */
class LinkingImportTest {
    private static final String ACCOUNT = "76561190000000000";
    private static final String TOURNAMENT = """
            {"tournament": {"id": 7, "name": "Cup", "tournament_type": "double elimination", "updated_at": "%s",
              "progress_meter": %d,
              "participants": [{"participant": {"id": 11, "name": "Anna"}}, {"participant": {"id": 12, "name": "BEN"}},
                {"participant": {"id": 13, "name": "Carl"}}],
              "matches": [
                {"match": {"id": 123, "round": 1, "player1_id": 11, "player2_id": 12, "winner_id": 11, "state": "complete",
                  "player1_votes": %d, "scores_csv": "1-0"}},
                {"match": {"id": 124, "round": -2, "player1_id": 11, "player2_id": 13, "state": "open"}}]}}
            """;

    @TempDir
    Path data;

    private Path saves;
    private WarehouseFixture fixture;

    @BeforeEach
    void open() throws IOException {
        fixture = new WarehouseFixture(data.resolve("snapshots"));
        saves = Files.createDirectories(data.resolve("saves"));
        Files.createDirectories(data.resolve("sources"));
        tournament("2026-11-01", 10, 0);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void makesNoSnapshotOfWhatChallongeChangesAllTheTime() throws IOException {
        write("match_123_a.zip", aSave());
        run();
        tournament("2026-11-02", 20, 5);

        assertThat(run().result()).isEqualTo(Result.NOTHING_TO_DO);
    }

    @Test
    void linksByAccountWithoutReadingAgainAndKeepsNoAccount() throws IOException {
        try (Logged logged = new Logged()) {
            write("match_123_a.zip", aSave());
            write("b.zip", aSave().attribute("GameId", "game-2").withPlayer(0, "incognito", "NATION_ROME"));
            run();
            write("c.zip", aSave().attribute("GameId", "game-3").withPlayer(0, "somebody else", "NATION_ROME"));

            ImportReport report = run();

            assertThat(report.imported()).isEqualTo(1);
            assertThat(rows("players")).filteredOn(row -> row.contains(",0,")).hasSize(3)
                    .allMatch(row -> row.contains(",11,11,account,"));
            Map<String, String> stepwise = tables();
            run(Option.FORCE);
            assertThat(tables()).isEqualTo(stepwise);
            assertKeptNowhere(logged.lines());
        }
    }

    private void assertKeptNowhere(List<String> logged) throws IOException {
        String accounts = Files.readString(data.resolve("sources/accounts.json"));
        String salt = accounts.replaceAll("(?s).*\"salt\" : \"(\\w+)\".*", "$1");
        assertThat(salt).hasSize(64);
        assertThat(accounts).doesNotContain(ACCOUNT);
        assertThat(logged).isNotEmpty().noneMatch(line -> line.contains(ACCOUNT) || line.contains(salt));
        assertThat(SnapshotTables.csv(fixture.snapshots().current().orElseThrow().path(), Set.of()).values())
                .noneMatch(csv -> csv.contains(ACCOUNT) || csv.contains(salt));
        assertThat(filesBut("saves", "accounts.json")).allSatisfy(file -> assertThat(
                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain(ACCOUNT, salt));
    }

    @Test
    void readsSavesAgainWhoseAccountsAreLost() throws IOException {
        write("match_123_a.zip", aSave());
        run();
        Files.writeString(data.resolve("sources/accounts.json"), "{\"salt\": \"broken");
        write("b.zip", aSave().attribute("GameId", "game-2").withPlayer(0, "incognito", "NATION_ROME"));

        ImportReport report = run();

        assertThat(report.imported()).isEqualTo(2);
        assertThat(rows("players")).filteredOn(row -> row.contains(",0,")).allMatch(row -> row.contains(",11,11,account,"));
    }

    @Test
    void leavesTheAccountsAloneInADryRun() throws IOException {
        write("match_123_a.zip", aSave());

        run(Option.DRY_RUN);

        assertThat(data.resolve("sources/accounts.json")).doesNotExist();
    }

    @Test
    void hidesAMatchAndBringsItBack() throws IOException {
        write("match_123_a.zip", aSave().turn("20"));
        write("match_123_b.zip", aSave().turn("10"));
        write("match_124_c.zip", aSave().attribute("GameId", "game-2").withPlayer(1, "Carl", "NATION_CARTHAGE"));
        run();
        override("hidden.json", "{\"match\": 123}");

        ImportReport hidden = run();

        assertThat(hidden.result()).as(hidden.message()).isEqualTo(Result.PUBLISHED);
        assertThat(rows("games")).singleElement().asString().startsWith("game-2,124,");
        assertThat(rows("matches")).singleElement().asString().startsWith("124,");
        assertThat(rows("imports")).extracting(row -> cell(row, 0) + " " + cell(row, 5)).containsExactly(
                "match_123_a.zip hidden", "match_123_b.zip hidden", "match_124_c.zip imported");
        Map<String, String> stepwise = tables();
        run(Option.FORCE);
        assertThat(tables()).isEqualTo(stepwise);
        Files.delete(data.resolve("overrides/hidden.json"));
        assertThat(run().games()).isEqualTo(2);
        assertThat(saves.resolve("match_123_a.zip")).exists();
    }

    @Test
    void obeysOverridesWithoutReadingSavesAndNamesThoseThatAreWrong() throws IOException {
        write("match_123_a.zip", aSave());
        run();
        override("winners.json", "{\"match\": 123, \"winner\": \"ben\"},\n {\"match\": 999, \"winner\": 11},\n {\"oops\": 1}");

        ImportReport report = run();
        ImportReport again = run();

        assertThat(report.imported()).isZero();
        assertThat(rows("games")).singleElement().asString().endsWith(",1,override");
        assertThat(rows("matches")).first().asString().contains(",11,12,12,");
        assertThat(report.overrideProblems()).hasSize(3).anyMatch(problem -> problem.startsWith(
                "overrides/winners.json line 2, column 2: the tournament has no match 999"))
                .anyMatch(problem -> problem.startsWith("overrides/winners.json line 3, column 11: there is no \"oops\" here"));
        assertThat(rows("quality")).filteredOn(row -> row.startsWith("OVERRIDE_")).hasSize(3);
        assertThat(again.result()).isEqualTo(Result.NOTHING_TO_DO);
        assertThat(again.overrideProblems()).containsExactlyInAnyOrderElementsOf(report.overrideProblems());
    }

    @Test
    void movesASaveOfAnotherMatchAndNumbersASeries() throws IOException {
        write("match_123_a.zip", aSave().attribute("SaveDate", "21 September 2025"));
        write("match_123_b.zip", aSave().attribute("GameId", "game-2"));
        write("match_123_c.zip", aSave().attribute("GameId", "game-3").withPlayer(1, "Carl", "NATION_CARTHAGE"));

        run();

        assertThat(rows("games")).extracting(row -> String.join(" ", cell(row, 0), cell(row, 1), cell(row, 2), cell(row, 3)))
                .containsExactly("game-1 123 file_name 2", "game-2 123 file_name 1", "game-3 124 players 1");
        assertThat(rows("quality")).anyMatch(row -> row.startsWith("SAVE_OF_OTHER_MATCH,game-3,match_123_c.zip,"));
    }

    @Test
    void takesThePickOrderOfTheSheet() throws IOException {
        write("match_124_c.zip", aSave().withPlayer(1, "Carl", "NATION_HITTITE"));
        Files.writeString(data.resolve("sources/pick-order.csv"), """
                ROUND 2,,
                Game Number,Game 5,
                Players,Anna,Carl
                First Pick,hittite,
                Second Pick,Rome,
                """);

        run();

        assertThat(rows("pick_order")).containsExactly("124,1,13,11,NATION_HITTITE,NATION_ROME,2,5,round");
        assertThat(run().result()).isEqualTo(Result.NOTHING_TO_DO);
    }

    @Test
    void storesWhatIsAttachedAndNamesAMatchWhoseAttachmentsAreNoSave() throws IOException {
        write("match_124_c.zip", aSave().withPlayer(1, "Carl", "NATION_HITTITE"));
        Files.writeString(data.resolve("sources/challonge-attachments.json"), """
                {"123": {"count": 2, "attachments": [
                    {"id": 1, "matchId": 123, "fileName": "screen.png", "contentType": "image/png", "sizeBytes": 5,
                     "fileUrl": "https://user-assets.example/screen.png", "createdAt": "2026-11-01T10:00:00Z"},
                    {"id": 2, "matchId": 123, "link": "https://drive.google.com/file/d/abcdefghijkl/view"}]},
                 "124": {"count": 2, "attachments": [
                    {"id": 3, "matchId": 124, "fileName": "c.zip", "fileUrl": "https://user-assets.example/c.zip"},
                    {"id": 4, "matchId": 124, "description": "well played"}]},
                 "999": {"count": 1, "attachments": [{"id": 5, "matchId": 999, "description": "of no match"}]}}
                """);
        Files.writeString(data.resolve("sources/downloads.json"), """
                {"challonge:1": {"matchId": 123, "name": "screen.png", "outcome": "IGNORED", "reason": "NOT_A_SAVE"},
                 "drive:abcdefghijkl": {"matchId": 123, "name": "big.zip", "outcome": "FAILED", "reason": "GONE"},
                 "challonge:3": {"matchId": 124, "name": "c.zip", "file": "match_124_c.zip", "outcome": "FETCHED"}}
                """);

        run();

        assertThat(rows("attachments")).containsExactly(
                "123,1,file,screen.png,5,image/png,2026-11-01 10:00:00,,ignored,NOT_A_SAVE", "123,2,link,,,,,,failed,GONE",
                "124,3,file,c.zip,,,,match_124_c.zip,fetched,", "124,4,description,,,,,,,");
        assertThat(rows("quality")).filteredOn(row -> row.startsWith("ATTACHMENT_WITHOUT_SAVE")).singleElement().asString()
                .contains("match 123", "has 2 attachments", "screen.png: NOT_A_SAVE", "link: GONE");
        assertThat(run().result()).isEqualTo(Result.NOTHING_TO_DO);
    }

    private void tournament(String updated, int progress, int votes) throws IOException {
        Files.writeString(data.resolve("sources/challonge-tournament.json"), TOURNAMENT.formatted(updated, progress, votes));
    }

    private void override(String file, String entries) throws IOException {
        Files.writeString(Files.createDirectories(data.resolve("overrides")).resolve(file),
                "{\"overrides\": [" + entries + "]}");
    }

    private ImportReport run(Option... options) {
        Set<Option> chosen = EnumSet.noneOf(Option.class);
        chosen.addAll(List.of(options));
        return new Importer(new FixedIngestConfig(data), fixture.snapshots(), fixture.warehouse(), TestImport.runs(data),
                "test")
                .run(new ImportRequest(saves, 2, chosen), ImportProgress.SILENT);
    }

    private Map<String, String> tables() {
        Map<String, String> tables = SnapshotTables.csv(fixture.snapshots().current().orElseThrow().path(), Set.of());
        tables.remove("snapshot");
        return tables;
    }

    private List<String> rows(String table) {
        return tables().get(table).lines().skip(1).toList();
    }

    private static String cell(String row, int index) {
        return row.split(",", -1)[index];
    }

    private List<Path> filesBut(String directory, String name) {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.startsWith(data.resolve(directory)))
                    .filter(file -> !file.endsWith(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, SaveXml save) throws IOException {
        Files.write(saves.resolve(name), save.zip());
    }
}
