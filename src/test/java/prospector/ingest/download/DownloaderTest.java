package prospector.ingest.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prospector.ingest.download.Downloading.address;
import static prospector.ingest.download.Downloading.save;
import static prospector.ingest.download.Downloading.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.ImportLock;
import prospector.ingest.ImportLockedException;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.download.SourceResult.State;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.SourceName;
import prospector.source.challonge.Attachment;

class DownloaderTest {
    private final SourceException down = new SourceException(Kind.UNREACHABLE, "Challonge did not answer.",
            "Try again later.");
    private final SourceException spent = new SourceException(Kind.BUDGET_SPENT, "The budget is spent.",
            "Wait, or raise CHALLONGE_REQUEST_BUDGET.");

    @TempDir
    Path data;

    private Downloading cup;

    @BeforeEach
    void tournament() {
        cup = new Downloading(data).participant("anna", null).participant("ben", null);
    }

    @Test
    void fetchesEachUploadedFileUnderItsMatch() {
        cup.upload(1, "one.zip", save("a")).upload(2, "two.zip", save("b")).match(3, 1, 2, null);

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED match_1_one.zip", "FETCHED match_2_two.zip");
        assertThat(cup.kept()).containsExactly("match_1_one.zip", "match_2_two.zip");
        assertThat(cup.saves().resolve("match_1_one.zip")).hasBinaryContent(save("a"));
        assertThat(cup.remote.requests).containsExactly("tournament", "attachments 1", "attachments 2");
        assertThat(cup.remote.statuses).containsExactly("CHALLONGE good");
        assertThat(report.requestsLeft()).isEqualTo(447);
        assertThat(report.sources()).extracting(SourceResult::state).containsExactly(State.ANSWERED, State.NOT_CONFIGURED);
        assertThat(cup.progress).containsExactly("begin 2", "one.zip", "two.zip");
    }

    @Test
    void anIdleRunCostsOneRequestAndFetchesNothing() throws IOException {
        cup.upload(1, "one.zip", save("a")).upload(2, "two.zip", save("b"));
        cup.run();
        cup.refuse("match_2_two.zip");

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("UNCHANGED match_1_one.zip", "UNCHANGED match_2_two.zip");
        assertThat(cup.remote.requests).containsExactly("tournament");
        assertThat(cup.remote.fetched).isEmpty();
        assertThat(cup.progress).isEmpty();
    }

    @Test
    void fetchesAgainWhatIsGoneOrHalf() throws IOException {
        cup.upload(1, "one.zip", save("a")).upload(2, "two.zip", save("b"));
        cup.run();
        Files.delete(cup.saves().resolve("match_1_one.zip"));
        Files.write(cup.saves().resolve("match_2_two.zip"), new byte[10]);

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED match_1_one.zip", "FETCHED match_2_two.zip");
        assertThat(cup.saves().resolve("match_2_two.zip")).hasBinaryContent(save("b"));
        assertThat(cup.remote.requests).containsExactly("tournament");
    }

    @Test
    void asksAgainWhenTheCountChanges() {
        cup.upload(1, "one.zip", save("a"));
        cup.run();
        cup.match(1, 1, 2, 2).attach(1, 11, "more.zip", save("b"));

        DownloadReport report = cup.run();

        assertThat(cup.remote.requests).containsExactly("tournament", "attachments 1");
        assertThat(told(report)).containsExactly("UNCHANGED match_1_one.zip", "FETCHED match_1_more.zip");
    }

    @Test
    void asksAgainAfterAChangeOnlyWhileNoSaveOfTheMatchIsHere() throws IOException {
        cup.upload(1, "one.zip", save("a")).upload(2, "two.zip", save("b"));
        cup.run();
        cup.refuse("match_2_two.zip");
        cup.match(1, 1, 2, 1, "2026-11-02T00:00:00Z").match(2, 1, 2, 1, "2026-11-02T00:00:00Z");

        cup.run();
        assertThat(cup.remote.requests).containsExactly("tournament", "attachments 2");

        cup.run();
        assertThat(cup.remote.requests).containsExactly("tournament");
    }

    @Test
    void asksWhenChallongeStatesNoCountAndForgetsWhatWasRemoved() {
        cup.upload(1, "one.zip", save("a"));
        cup.remote.tournament = cup.remote.tournament.replace("\"attachment_count\": 1", "\"has_attachment\": true");
        cup.run();
        assertThat(cup.remote.requests).containsExactly("tournament", "attachments 1");
        cup.run();
        assertThat(cup.remote.requests).containsExactly("tournament");

        cup.match(1, 1, 2, 0);
        assertThat(told(cup.run())).isEmpty();
        cup.match(1, 1, 2, 1);
        cup.run();

        assertThat(cup.remote.requests).containsExactly("tournament", "attachments 1");
        assertThat(cup.kept()).containsExactly("match_1_one.zip");
    }

    @Test
    void stopsAskingWhenTheBudgetIsSpentAndReportsItOnce() {
        cup.upload(1, "one.zip", save("a")).upload(2, "two.zip", save("b")).upload(3, "three.zip", save("c"));
        cup.remote.attachmentFailures.put(2L, spent);

        DownloadReport report = cup.run();

        assertThat(cup.remote.requests).containsExactly("tournament", "attachments 1", "attachments 2");
        assertThat(told(report)).containsExactly("FETCHED match_1_one.zip");
        assertThat(report.sources().get(0)).isEqualTo(new SourceResult(SourceName.CHALLONGE, State.KEPT,
                "3 matches, 3 of them with attachments. What is attached to 2 matches could not be asked: The budget is spent.",
                "Wait, or raise CHALLONGE_REQUEST_BUDGET."));
        assertThat(cup.remote.statuses).containsExactly("CHALLONGE good", "CHALLONGE BUDGET_SPENT");

        cup.remote.attachmentFailures.clear();
        assertThat(told(cup.run())).containsExactly("UNCHANGED match_1_one.zip", "FETCHED match_2_two.zip",
                "FETCHED match_3_three.zip");
        assertThat(cup.remote.requests).containsExactly("tournament", "attachments 2", "attachments 3");
    }

    @Test
    void asksForMatchesWithoutASaveFirst() {
        cup.upload(1, "one.zip", save("a"));
        cup.run();
        cup.match(1, 1, 2, 2).upload(2, "two.zip", save("b"));

        cup.run();

        assertThat(cup.remote.requests).containsExactly("tournament", "attachments 2", "attachments 1");
    }

    @Test
    void givesUpAfterTwoFailuresInARowButNotForAMissingMatch() {
        for (long match = 1; match <= 5; match++) {
            cup.upload(match, "a.zip", save("game " + match));
        }
        SourceException gone = new SourceException(Kind.NOT_FOUND, "No such match.", "Check it.");
        List.of(1L, 2L, 3L).forEach(match -> cup.remote.attachmentFailures.put(match, gone));

        cup.run();
        assertThat(cup.remote.requests).hasSize(6);
        assertThat(cup.kept()).containsExactly("match_4_a.zip", "match_5_a.zip");

        List.of(1L, 2L, 3L).forEach(match -> cup.remote.attachmentFailures.put(match, down));
        DownloadReport report = cup.run();
        assertThat(cup.remote.requests).containsExactly("tournament", "attachments 1", "attachments 2");
        assertThat(report.sources().get(0).message()).contains("attached to 3 matches could not be asked");
    }

    @Test
    void usesTheKeptTournamentWhenChallongeFails() throws IOException {
        cup.upload(1, "one.zip", save("a"));
        cup.run();
        Files.writeString(cup.source("challonge-tournament.json"), cup.remote.tournament);
        cup.remote.tournamentFailure = down;
        Files.delete(cup.saves().resolve("match_1_one.zip"));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED match_1_one.zip");
        assertThat(report.sources().get(0)).isEqualTo(new SourceResult(SourceName.CHALLONGE, State.KEPT,
                "Challonge did not answer. The last good answer was used: 1 matches, 1 of them with attachments.",
                "Try again later."));
        assertThat(cup.remote.requests).containsExactly("tournament");
        assertThat(cup.remote.statuses).containsExactly("CHALLONGE UNREACHABLE");
    }

    @Test
    void failsWithoutAKeptTournamentOrWithThatOfAnother() throws IOException {
        cup.upload(1, "one.zip", save("a"));
        cup.remote.tournamentFailure = down;

        assertThat(cup.run().sources().get(0).state()).isEqualTo(State.FAILED);
        Files.writeString(cup.source("challonge-tournament.json"), cup.remote.tournament);
        assertThat(cup.run().sources().get(0).state()).isEqualTo(State.KEPT);
        assertThat(cup.run(Optional.of("other")).sources().get(0).state()).isEqualTo(State.FAILED);
        assertThat(cup.run(Optional.of("7")).sources().get(0).state()).isEqualTo(State.KEPT);
        Files.writeString(cup.source("challonge-tournament.json"), "<html>");
        assertThat(cup.run().sources().get(0)).satisfies(result -> {
            assertThat(result.state()).isEqualTo(State.FAILED);
            assertThat(result.message()).contains("challonge-tournament.json cannot be used either: it is not JSON");
        });
    }

    @Test
    void takesAnAnswerThatIsNoTournamentAsAFailure() {
        cup.remote.tournament = "{\"error\": 1}";

        DownloadReport report = cup.run();

        assertThat(report.sources().get(0).state()).isEqualTo(State.FAILED);
        assertThat(cup.remote.statuses).containsExactly("CHALLONGE UNEXPECTED");
    }

    @Test
    void namesMissingSettings() {
        cup.remote.missing.addAll(List.of("CHALLONGE_KEY", "CHALLONGE_TOURNAMENT_ID"));

        assertThat(cup.downloader().missingSettings(Optional.empty())).containsExactly("CHALLONGE_KEY",
                "CHALLONGE_TOURNAMENT_ID");
        assertThat(cup.run().sources().get(0).message())
                .isEqualTo("Challonge was not asked: CHALLONGE_KEY and CHALLONGE_TOURNAMENT_ID are not set.");
        assertThat(cup.remote.requests).isEmpty();

        cup.remote.folder = List.of();
        assertThat(cup.downloader().missingSettings(Optional.empty())).isEmpty();
    }

    @Test
    void asksForAnotherTournament() {
        cup.run(Optional.of("other"));

        assertThat(cup.remote.requests).containsExactly("tournament other");
    }

    @Test
    void keepsFetchedFilesApartThatHaveTheSameName() throws IOException {
        cup.match(1, 1, 2, 3).attach(1, 10, "save.zip", save("a")).attach(1, 11, "save.zip", save("b"))
                .attach(1, 12, "x/save.zip", save("c"));
        Files.createDirectories(cup.saves());
        Files.writeString(cup.saves().resolve("match_1_save-11.zip"), "somebody's own");

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED match_1_save.zip", "FETCHED match_1_save-11-2.zip",
                "FETCHED match_1_save-12.zip");
        assertThat(cup.saves().resolve("match_1_save-11.zip")).hasContent("somebody's own");
        assertThat(cup.saves().resolve("match_1_save-12.zip")).hasBinaryContent(save("c"));
        assertThat(told(cup.run())).allMatch(told -> told.startsWith("UNCHANGED"));
    }

    @Test
    void doesNotTakeTheNameOfARefusedFile() throws IOException {
        cup.upload(1, "save.zip", save("a"));
        cup.run();
        cup.refuse("match_1_save.zip");
        cup.match(1, 1, 2, 2).attach(1, 11, "save.zip", save("b"));

        assertThat(told(cup.run())).containsExactly("UNCHANGED match_1_save.zip", "FETCHED match_1_save-11.zip");
    }

    @Test
    void storesTheSameContentOfAMatchOnce() {
        cup.match(1, 1, 2, 2).attach(1, 10, "save.zip", save("a")).attach(1, 11, "again.zip", save("a"))
                .upload(2, "wrong match.zip", save("a"));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED match_1_save.zip", "UNCHANGED match_1_save.zip DUPLICATE",
                "FETCHED match_2_wrong match.zip");
        assertThat(cup.kept()).containsExactly("match_1_save.zip", "match_2_wrong match.zip");
        cup.run();
        assertThat(cup.remote.fetched).isEmpty();
    }

    @Test
    void takesAFileWhoseContentIsHereAlready() throws IOException {
        cup.upload(1, "save.zip", save("a"));
        Files.createDirectories(cup.saves());
        Files.write(cup.saves().resolve("match_1_save.zip"), save("a"));

        assertThat(told(cup.run())).containsExactly("FETCHED match_1_save.zip");
        assertThat(cup.kept()).containsExactly("match_1_save.zip");
    }

    @Test
    void oneFailingFileDoesNotStopTheOthersAndIsTriedAgain() {
        cup.upload(1, "gone.zip", save("a")).upload(2, "half.zip", save("b")).upload(3, "good.zip", save("c"));
        cup.remote.fetchFailures.put(address(10), new SourceException(Kind.NOT_FOUND, "It is gone.", "Upload it again."));
        cup.remote.fetchFailures.put(address(20), new SourceException(Kind.UNREACHABLE, "Only half of it came.", "Wait."));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FAILED NOT_FOUND", "FAILED UNREACHABLE", "FETCHED match_3_good.zip");
        assertThat(report.files().get(0).detail()).isEqualTo("It is gone. Upload it again.");
        assertThat(cup.kept()).containsExactly("match_3_good.zip");

        cup.remote.fetchFailures.clear();
        assertThat(told(cup.run())).containsExactlyInAnyOrder("FETCHED match_1_gone.zip", "FETCHED match_2_half.zip",
                "UNCHANGED match_3_good.zip");
        assertThat(cup.remote.requests).containsExactly("tournament");
    }

    @Test
    void resumesAfterACrash() throws IOException {
        cup.upload(1, "one.zip", save("a")).upload(2, "two.zip", save("b")).upload(3, "three.zip", save("c"));
        cup.remote.content(address(20), () -> {
            throw new AssertionError("the process dies");
        });
        assertThatThrownBy(cup::run).hasRootCauseMessage("the process dies");
        Files.writeString(cup.saves().resolve(".download/challonge-99.part"), "half");
        cup.remote.content(address(20), save("b"));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("UNCHANGED match_1_one.zip", "FETCHED match_2_two.zip",
                "FETCHED match_3_three.zip");
        assertThat(cup.kept()).containsExactly("match_1_one.zip", "match_2_two.zip", "match_3_three.zip");
        assertThat(cup.remote.requests).containsExactly("tournament");
    }

    @Test
    void setsABrokenLedgerAside() throws IOException {
        cup.upload(1, "one.zip", save("a"));
        cup.run();
        Files.writeString(cup.source("downloads.json"), "{ \"challonge:10\": null }");
        Files.writeString(cup.source("challonge-attachments.json"), "{ half");

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED match_1_one.zip");
        assertThat(cup.source("downloads.json.broken")).exists();
        assertThat(cup.source("challonge-attachments.json.broken")).exists();
        assertThat(cup.kept()).containsExactly("match_1_one.zip");
    }

    @Test
    void fetchesAFewAtATime() {
        for (long match = 1; match <= 6; match++) {
            cup.upload(match, "a.zip", save("game " + match));
        }
        CyclicBarrier three = new CyclicBarrier(3);
        cup.remote.whileFetching = () -> await(three);

        assertThat(cup.run().with(Outcome.FETCHED)).hasSize(6);
        assertThat(cup.remote.most).hasValue(3);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void runsOneAtATime() {
        Downloader downloader = cup.downloader();

        try (ImportLock lock = downloader.lock("sync")) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(cup::run).isInstanceOf(ImportLockedException.class)
                    .hasMessageContaining("Another sync or download is running").hasMessageContaining("command sync");
            assertThat(downloader.runLocked(DownloadProgress.SILENT).sources()).hasSize(2);
        }
        assertThat(cup.run().sources()).hasSize(2);
    }

    @Test
    void ignoresLinksToOtherPlacesAndMereDescriptions() {
        cup.link(1, "https://www.example.org/watch?v=secret").match(2, 1, 2, 1)
                .attach(new Attachment(20, 2, null, null, null, null, null, "well played", Instant.EPOCH));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("IGNORED LINK");
        assertThat(report.files().get(0).detail()).contains("www.example.org").doesNotContain("secret");
        assertThat(cup.remote.fetched).isEmpty();
    }
}
