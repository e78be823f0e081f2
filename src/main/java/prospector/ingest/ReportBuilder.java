package prospector.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import prospector.ingest.ImportOutcome.Hidden;
import prospector.ingest.ImportOutcome.Imported;
import prospector.ingest.ImportOutcome.Refused;
import prospector.ingest.ImportOutcome.Superseded;
import prospector.ingest.ImportOutcome.Unchanged;
import prospector.ingest.ImportReport.RefusedFile;
import prospector.ingest.ImportReport.Result;
import prospector.ingest.ImportReport.SupersededFile;

/** Collects what a run did until its report is made. */
final class ReportBuilder {
    private final Instant begun;
    private final Clock clock;
    private final List<RefusedFile> refused = new ArrayList<>();
    private List<ImportOutcome> outcomes = List.of();
    private String fingerprint;
    private long games;
    private long findings;
    private List<String> overrideProblems = List.of();

    ReportBuilder(Instant begun, Clock clock) {
        this.begun = begun;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void refused(SaveFile file, KnownFile before) {
        refused.add(new RefusedFile(file.name(), before.reason(), before.detail()));
    }

    void outcomes(List<ImportOutcome> all, long gamesRead, long findingsMade) {
        outcomes = List.copyOf(all);
        games = gamesRead;
        findings = findingsMade;
        refusedFiles()
                .forEach(refusal -> refused.add(new RefusedFile(refusal.file().name(), refusal.reason(), refusal.detail())));
    }

    ReportBuilder fingerprint(String value) {
        fingerprint = value;
        return this;
    }

    String fingerprint() {
        return fingerprint;
    }

    void overrideProblems(List<String> messages) {
        overrideProblems = List.copyOf(messages);
    }

    /** Games that overrides keep out of the snapshot. */
    long hiddenGames() {
        return only(Hidden.class).stream().map(Hidden::gameId).distinct().count();
    }

    long games() {
        return games;
    }

    List<Refused> refusedFiles() {
        return only(Refused.class);
    }

    ImportReport published(String snapshot) {
        return report(Result.PUBLISHED, "Snapshot " + snapshot + " with " + games + " games is current.", snapshot,
                unchanged());
    }

    ImportReport nothingToDo(Optional<String> snapshot, PublishedBuild build, int unchanged) {
        games = build.games();
        findings = build.findings();
        return report(Result.NOTHING_TO_DO, "Nothing changed; the current snapshot stays.", snapshot.orElse(null), unchanged);
    }

    ImportReport dryRun(Optional<String> objection) {
        return report(Result.DRY_RUN, objection.map(reason -> "Would fail: " + reason)
                .orElse("Would publish a snapshot with " + games + " games."), null, unchanged());
    }

    ImportReport failed(String message) {
        return report(Result.FAILED, message, null, unchanged());
    }

    private int unchanged() {
        return only(Unchanged.class).size();
    }

    private ImportReport report(Result result, String message, String snapshot, int unchanged) {
        List<SupersededFile> superseded = only(Superseded.class).stream()
                .map(outcome -> new SupersededFile(outcome.file().name(), outcome.gameId(), outcome.by())).toList();
        return new ImportReport(result, message, snapshot, games, only(Imported.class).size(), unchanged, superseded,
                List.copyOf(refused), overrideProblems, findings, Duration.between(begun, clock.instant()).toMillis(), null);
    }

    private <T extends ImportOutcome> List<T> only(Class<T> type) {
        return outcomes.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
