package prospector.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.ImportReport.Result;
import prospector.save.SaveXml;
import prospector.warehouse.SnapshotTables;
import prospector.warehouse.WarehouseFixture;

/** What goes wrong elsewhere when several saves meet: rows of one under another, halves, doubles, ids that depend on files. */
class ManySavesTest {
    private static final String HISTORY = "<PointsHistory><T2>%d</T2></PointsHistory>"
            + "<YieldRateHistory><YIELD_FOOD><T2>1</T2><T3>2</T3></YIELD_FOOD></YieldRateHistory>";

    @TempDir
    Path data;

    private Path saves;
    private WarehouseFixture fixture;
    private Importer importer;

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

    /** P1: the same players in two games stay apart; the key of a row is the game and the id within it. */
    @Test
    void rowsStayWithTheirGameAndPlayer() throws IOException {
        write("a.zip", aSave().attribute("GameId", "one").withPlayerXml(0, HISTORY.formatted(11)));
        write("b.zip", aSave().attribute("GameId", "two").withEmptySeat(0).withPlayer(3, "anna", "NATION_ROME")
                .withPlayerXml(3, HISTORY.formatted(22)));

        run(ImportProgress.SILENT);

        assertThat(table("turn_stats")).contains("one,0,2,11,,", "two,3,2,22,,").noneMatch(row -> row.startsWith("one,3"))
                .noneMatch(row -> row.startsWith("two,0"));
        assertThat(table("players")).filteredOn(row -> row.startsWith("two,")).hasSize(2);
    }

    /** P4: a failure in the middle publishes nothing, and the next run is whole. */
    @Test
    void aFailureInTheMiddlePublishesNothingAndTheNextRunIsWhole() throws IOException {
        write("a.zip", aSave().attribute("GameId", "one").withPlayerXml(0, HISTORY.formatted(1)));
        write("b.zip", aSave().attribute("GameId", "two").withPlayerXml(0, HISTORY.formatted(2)));

        assertThatThrownBy(() -> run(new FailingProgress())).hasMessage("injected");
        assertThat(fixture.snapshots().all()).isEmpty();

        assertThat(run(ImportProgress.SILENT).result()).isEqualTo(Result.PUBLISHED);
        assertThat(table("games")).hasSize(2);
        assertThat(table("yields")).hasSize(2 * 9);
    }

    /** P5: a game is known by its id, not by the name or the bytes of its file. */
    @Test
    void theSameGameZippedAgainUnderAnotherNameIsOneGame() throws IOException {
        SaveXml save = aSave();
        write("a.zip", save);
        Files.write(saves.resolve("b.zip"), SaveXml.zip("other-name.xml", save.bytes()));
        Files.write(saves.resolve("c.xml"), save.bytes());

        ImportReport report = run(ImportProgress.SILENT);

        assertThat(table("games")).hasSize(1);
        assertThat(report.superseded()).hasSize(2);
        assertThat(table("imports")).hasSize(3);
    }

    /** P16: ids of matches come from Challonge or the game, never from the order of files. */
    @Test
    void matchIdsDoNotDependOnTheNamesOfFiles() throws IOException {
        write("a.zip", aSave().attribute("GameId", "one"));
        write("b.zip", aSave().attribute("GameId", "two"));
        write("match_77_c.zip", aSave().attribute("GameId", "three"));
        run(ImportProgress.SILENT);
        List<String> before = table("matches");
        Files.move(saves.resolve("a.zip"), saves.resolve("z.zip"));

        run(ImportProgress.SILENT);

        assertThat(table("matches")).isEqualTo(before).anyMatch(row -> row.startsWith("one,"))
                .anyMatch(row -> row.startsWith("77,"));
    }

    private ImportReport run(ImportProgress progress) {
        ImportReport report = importer.run(new ImportRequest(saves, 2, EnumSet.noneOf(ImportRequest.Option.class)), progress);
        fixture.warehouse().follow();
        return report;
    }

    private List<String> table(String name) {
        Map<String, String> tables = SnapshotTables.csv(fixture.snapshots().current().orElseThrow().path(), Set.of());
        return tables.get(name).lines().skip(1).toList();
    }

    private void write(String name, SaveXml save) throws IOException {
        Files.write(saves.resolve(name), save.zip());
    }

    /** Fails once the second save has been written. */
    private static final class FailingProgress implements ImportProgress {
        private int done;

        @Override
        public void begin(int files) {
            done = 0;
        }

        @Override
        public void done(ImportOutcome outcome) {
            if (++done == 2) {
                throw new IllegalStateException("injected");
            }
        }
    }
}
