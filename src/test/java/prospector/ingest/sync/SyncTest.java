package prospector.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prospector.ingest.sync.SyncFixture.answered;
import static prospector.ingest.sync.SyncFixture.downloaded;
import static prospector.ingest.sync.SyncFixture.file;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.ImportLock;
import prospector.ingest.ImportLockedException;
import prospector.ingest.ImportProgress;
import prospector.ingest.ImportReport.Result;
import prospector.ingest.download.DownloadProgress;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.download.SourceResult;
import prospector.ingest.download.SourceResult.State;
import prospector.ingest.storage.Restoration;
import prospector.source.SourceName;

class SyncTest {
    private static final SourceResult CHALLONGE_DOWN = new SourceResult(SourceName.CHALLONGE, State.KEPT,
            "Challonge did not answer in time.", "Wait; the last answer stays in use.");

    @TempDir
    Path data;

    private SyncFixture fixture;
    private Path saves;

    @BeforeEach
    void open() throws IOException {
        fixture = new SyncFixture(data);
        saves = Files.createDirectories(data.resolve("saves"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void publishesWhatCameAndRemembersTheReport() throws IOException {
        fixture.download = () -> {
            save("match_5_a.zip", "game-1");
            return downloaded(answered(), file("a.zip", Outcome.FETCHED));
        };

        SyncReport report = run();

        assertThat(report.result()).isEqualTo(SyncResult.DONE);
        assertThat(report.imported().result()).isEqualTo(Result.PUBLISHED);
        assertThat(fixture.warehouse.warehouse().snapshot()).as("served at once").isPresent();
        assertThat(fixture.results).containsExactly(SyncResult.DONE);
        assertThat(fixture.state.running()).isEmpty();
        SyncFile elsewhere = new SyncFile(data.resolve("sources"));
        assertThat(elsewhere.report()).contains(report);
        assertThat(elsewhere.lastSuccess()).contains(SyncFixture.NOW);
        assertThat(data.resolve("sources")).isDirectoryNotContaining(path -> path.toString().contains(".sync.json-"));
    }

    @Test
    void nothingNewMakesNoSnapshot() throws IOException {
        save("match_5_a.zip", "game-1");
        run();

        SyncReport again = run();

        assertThat(again.result()).isEqualTo(SyncResult.DONE);
        assertThat(again.isPublished()).isFalse();
        assertThat(fixture.warehouse.snapshots().all()).hasSize(1);
    }

    @Test
    void aTournamentWithoutAnySaveIsNoFailure() {
        SyncReport report = run();

        assertThat(report.result()).isEqualTo(SyncResult.DONE);
        assertThat(report.imported()).isNull();
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void savesThatAreGoneAreAFailure() throws IOException {
        save("match_5_a.zip", "game-1");
        run();
        Files.delete(saves.resolve("match_5_a.zip"));

        SyncReport report = run();

        assertThat(report.result()).isEqualTo(SyncResult.FAILED);
        assertThat(report.problems()).singleElement().asString().contains("no *.zip");
        assertThat(fixture.warehouse.snapshots().all()).hasSize(1);
    }

    @Test
    void neverPublishesFewerGames() throws IOException {
        save("match_5_a.zip", "game-1");
        save("match_6_b.zip", "game-2");
        run();
        Files.delete(saves.resolve("match_6_b.zip"));

        SyncReport report = run();

        assertThat(report.result()).isEqualTo(SyncResult.FAILED);
        assertThat(report.problems()).singleElement().asString().contains("has 1 games, the current snapshot 2",
                "--allow-fewer");
        assertThat(fixture.warehouse.snapshots().all()).hasSize(1);
    }

    @Test
    void aServiceThatIsDownDoesNotLoseWhatIsThere() throws IOException {
        save("match_5_a.zip", "game-1");
        fixture.download = () -> downloaded(CHALLONGE_DOWN);

        SyncReport published = run();
        fixture.clock.forward(Duration.ofHours(1));
        SyncReport again = run();

        assertThat(published.result()).isEqualTo(SyncResult.PARTIAL);
        assertThat(published.isPublished()).isTrue();
        assertThat(published.problems()).containsExactly(
                "Challonge: Challonge did not answer in time. Wait; the last answer stays in use.");
        assertThat(again.result()).isEqualTo(SyncResult.PARTIAL);
    }

    @Test
    void aServiceThatIsDownFromTheBeginningIsAFailure() {
        fixture.download = () -> downloaded(new SourceResult(SourceName.CHALLONGE, State.FAILED,
                "Challonge does not take the key.", "Correct CHALLONGE_KEY."));

        SyncReport report = run();

        assertThat(report.result()).isEqualTo(SyncResult.FAILED);
        assertThat(report.imported()).isNull();
        assertThat(fixture.file.lastSuccess()).isEmpty();
    }

    @Test
    void whatMayLieInObjectStorageIsAskedOfNobodyElse() {
        fixture.restored = new Restoration.Result(0, false, List.of("It does not answer."));
        fixture.download = () -> {
            throw new AssertionError("Challonge was asked");
        };

        SyncReport report = run();

        assertThat(report.result()).isEqualTo(SyncResult.FAILED);
        assertThat(report.problems()).containsExactly("Object storage: It does not answer.");
    }

    @Test
    void aFailureDoesNotForgetTheLastSuccess() throws IOException {
        save("match_5_a.zip", "game-1");
        run();
        fixture.clock.forward(Duration.ofHours(1));
        fixture.download = () -> downloaded(CHALLONGE_DOWN);

        run();

        assertThat(fixture.file.lastSuccess()).contains(SyncFixture.NOW);
        assertThat(fixture.file.report().orElseThrow().finished()).isEqualTo(SyncFixture.NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void aDownloadThatBreaksOffDoesNotStopTheImport() throws IOException {
        save("match_5_a.zip", "game-1");
        fixture.download = () -> {
            throw new UncheckedIOException("No space left on device.", new IOException());
        };

        SyncReport report = run();

        assertThat(report.isPublished()).isTrue();
        assertThat(report.download()).isNull();
        assertThat(report.problems()).singleElement().asString().contains("No space left on device.", "doctor");
        assertThat(fixture.file.report()).contains(report);
    }

    @Test
    void aFailedSheetIsReported() {
        fixture.picks = new SourceResult(SourceName.SHEETS, State.FAILED, "The sheet is not public.", "Share it.");

        assertThat(run().problems()).containsExactly("Google Sheets: The sheet is not public. Share it.");
    }

    @Test
    void aRefusedFileIsToldAndStrictlyPublishesNothing() throws IOException {
        save("match_5_a.zip", "game-1");
        fixture.download = () -> downloaded(answered(), file("bad.zip", Outcome.REFUSED));

        SyncReport strict = fixture.sync.runStrictly(DownloadProgress.SILENT, ImportProgress.SILENT);
        SyncReport usual = run();

        assertThat(strict.imported()).isNull();
        assertThat(strict.result()).isEqualTo(SyncResult.FAILED);
        assertThat(usual.isPublished()).isTrue();
        assertThat(usual.result()).isEqualTo(SyncResult.PARTIAL);
    }

    @Test
    void oneSyncAtATime() {
        try (ImportLock held = ImportLock.acquire(data.resolve("sources"), ImportLock.SYNC, SyncFixture.NOW, "download")) {
            assertThat(held).isNotNull();
            assertThatThrownBy(this::run).isInstanceOf(ImportLockedException.class).hasMessageContaining("command download");
        }

        assertThat(fixture.results).containsExactly(SyncResult.LOCKED);
        assertThat(run().result()).isEqualTo(SyncResult.DONE);
    }

    @Test
    void anInterruptedSyncLeavesNothingHalfDone() throws IOException {
        save("match_5_a.zip", "game-1");
        fixture.download = () -> {
            Thread.currentThread().interrupt();
            return downloaded(answered());
        };
        try {
            assertThatThrownBy(this::run).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }

        assertThat(fixture.results).containsExactly(SyncResult.STOPPED);
        assertThat(fixture.warehouse.snapshots().all()).isEmpty();
        assertThat(fixture.file.report()).isEmpty();
        fixture.download = () -> downloaded(answered());
        assertThat(run().isPublished()).as("the lock is free again").isTrue();
    }

    @Test
    void aBrokenReportCountsAsNone() throws IOException {
        run();
        Files.writeString(data.resolve("sources/sync.json"), "{\"begun\": ");
        assertThat(fixture.file.report()).isEmpty();
        Files.writeString(data.resolve("sources/sync.json"), "");
        assertThat(fixture.file.report()).isEmpty();
        Files.writeString(data.resolve("sources/sync.json"), "{}");
        assertThat(fixture.file.report()).isEmpty();

        run();

        assertThat(fixture.file.report()).isPresent();
    }

    private SyncReport run() {
        return fixture.sync.run(DownloadProgress.SILENT, ImportProgress.SILENT);
    }

    private void save(String name, String gameId) {
        try {
            Files.write(saves.resolve(name), aSave().attribute("GameId", gameId).zip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
