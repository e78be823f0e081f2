package prospector.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.ImportReport.Result;
import prospector.ingest.ImportRequest.Option;
import prospector.ingest.ImportRun.Outcome;
import prospector.source.Logged;
import prospector.warehouse.WarehouseFixture;

/** Each import leaves one line, its figures, and tells who listens. */
class ImportRunsTest {
    @TempDir
    Path data;

    private final List<ImportRun> told = new ArrayList<>();
    private Path saves;
    private WarehouseFixture fixture;
    private ImportRuns runs;
    private Logged log;

    @BeforeEach
    void open() throws IOException {
        fixture = new WarehouseFixture(data.resolve("snapshots"));
        runs = TestImport.runs(data, Clock.systemUTC(), told::add);
        saves = Files.createDirectories(data.resolve("elsewhere"));
        log = new Logged();
    }

    @AfterEach
    void close() {
        log.close();
        fixture.close();
    }

    @Test
    void oneLineTellsAllFiguresAndNoNames() throws IOException {
        write("Anna Secret.zip", aSave().zip());
        write("picture of Ben.zip", "no archive".getBytes(StandardCharsets.UTF_8));

        ImportReport report = run();

        assertThat(lines()).singleElement().asString()
                .matches("Import outcome=published read=1 reused=0 superseded=0 refused=1 games=1 seconds=\\d+\\.\\d"
                        + " snapshot=" + report.snapshot() + " jobs=1")
                .doesNotContain("Anna", "Ben", "name-");
        assertThat(told).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(run.refused()).isEqualTo(Map.of("NOT_A_ZIP", 1));
        });
        assertThat(TestImport.runs(data).last()).contains(told.get(0));
        assertThat(TestImport.runs(data).lastSuccess()).contains(told.get(0).finished());
    }

    @Test
    void aFailureIsKeptBesideTheLastSuccess() throws IOException {
        write("a.zip", aSave().zip());
        run();
        Instant success = told.get(0).finished();
        Files.delete(saves.resolve("a.zip"));

        run();

        assertThat(told.get(1).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(runs.last()).contains(told.get(1));
        assertThat(runs.lastSuccess()).contains(success);
        assertThat(lines()).hasSize(2).last().asString().contains("outcome=failed", "snapshot=none");
    }

    @Test
    void whatThrowsIsToldToo() {
        assertThatThrownBy(() -> runs.run(2, report -> {
            throw new ImportFailedException("The disk is full.");
        })).isInstanceOf(ImportFailedException.class);
        assertThatThrownBy(() -> runs.run(2, report -> {
            throw new IllegalStateException("a defect");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(told).extracting(ImportRun::outcome).containsExactly(Outcome.FAILED, Outcome.ERROR);
        assertThat(lines()).hasSize(2).allMatch(line -> line.endsWith("snapshot=none jobs=2"));
    }

    @Test
    void whatTellsNothingOfTheDataIsNotKept() throws IOException {
        write("a.zip", aSave().zip());
        run(Option.DRY_RUN);
        try (ImportLock lock = ImportLock.acquire(data, Instant.EPOCH, "a test")) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(this::run).isInstanceOf(ImportLockedException.class);
        }

        assertThat(told).extracting(ImportRun::outcome).containsExactly(Outcome.DRY_RUN, Outcome.LOCKED);
        assertThat(runs.last()).isEmpty();
        assertThat(lines()).hasSize(2);
    }

    @Test
    void withoutRoomForTheFiguresTheSnapshotIsPublishedAllTheSame() throws IOException {
        Files.createDirectories(data.resolve("import.json/in-the-way"));
        write("a.zip", aSave().zip());

        ImportReport report = run();

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(log.lines()).anyMatch(line -> line.startsWith("The figures of the import could not be written"));
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith(".import.json"));
        }
    }

    /** As on a full disk: nobody may write there, but the lock can be taken. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aLockWithoutRoomForItsHolderIsLetGo() throws IOException {
        write("a.zip", aSave().zip());
        Path lock = Files.createSymbolicLink(data.resolve("import.lock"), Path.of("/dev/full"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::run).isInstanceOf(UncheckedIOException.class).hasMessageContaining("No space left");
        }
        Files.delete(lock);

        assertThat(run().result()).isEqualTo(Result.PUBLISHED);
    }

    @Test
    void aBrokenFileIsNoneAndTheNextImportReplacesIt() throws IOException {
        for (String broken : List.of("", "null", "[]", "{\"last\":{}}", "{\"last\":{\"outcome\":\"PUBLISHED\"}}")) {
            Files.writeString(data.resolve("import.json"), broken);
            assertThat(TestImport.runs(data).last()).isEmpty();
        }
        write("a.zip", aSave().zip());

        run();

        assertThat(runs.last()).contains(told.get(0));
    }

    private ImportReport run(Option... options) {
        return new Importer(new FixedIngestConfig(data), fixture.snapshots(), fixture.warehouse(), runs, "test")
                .run(new ImportRequest(saves, 1, Set.of(options)), ImportProgress.SILENT);
    }

    private List<String> lines() {
        return log.lines().stream().filter(line -> line.startsWith("Import ")).toList();
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(saves.resolve(name), content);
    }
}
