package prospector.web.operator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import prospector.ingest.download.DownloadedFile;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.download.SourceResult;
import prospector.ingest.sync.SyncReport;
import prospector.ingest.sync.SyncResult;
import prospector.ingest.sync.SyncState;

/**
 * How syncing goes.
 *
 * @param every the setting
 * @param running since when a sync runs in this server; null: none does
 * @param last the last finished one; null: none ever
 * @param next when this server syncs next by itself; null: it does not
 */
public record Syncing(String every, Instant running, Last last, Instant next) {
    /**
     * A finished sync.
     *
     * @param problems steps that failed, with the remedy
     * @param fetched files that are new
     * @param unchanged files that were known
     * @param troubled files that were not taken, or could not be fetched
     */
    public record Last(Instant begun, Instant finished, SyncResult result, List<Step> steps, List<String> problems,
            int fetched, int unchanged, List<Troubled> troubled) {
    }

    /** A step of a sync; {@code remedy} is null when there is nothing to do. */
    public record Step(String name, String state, String message, String remedy) {
        /** Whether somebody should look. */
        public boolean failed() {
            return state.equals("FAILED") || state.equals("KEPT");
        }

        /** The state as words. */
        public String stateInWords() {
            return state.equals("KEPT") ? "last answer kept" : state.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A file of a service that is not among the saves. */
    public record Troubled(String source, String name, Long matchId, Outcome outcome, String reason, String detail) {
    }

    static Syncing of(SyncState state, String every) {
        return new Syncing(every, state.running().orElse(null), state.last().map(Syncing::last).orElse(null),
                state.next().orElse(null));
    }

    private static Last last(SyncReport report) {
        return new Last(report.begun(), report.finished(), report.result(), steps(report), report.problems(),
                report.files(Outcome.FETCHED), report.files(Outcome.UNCHANGED), troubled(report));
    }

    private static List<Step> steps(SyncReport report) {
        List<Step> steps = new ArrayList<>();
        Optional.ofNullable(report.download()).stream().flatMap(download -> download.sources().stream())
                .map(Syncing::step).forEach(steps::add);
        Optional.ofNullable(report.pickOrder()).map(Syncing::step).ifPresent(steps::add);
        Optional.ofNullable(report.imported())
                .map(imported -> new Step("Import", imported.result().name(), imported.message(), null))
                .ifPresent(steps::add);
        return List.copyOf(steps);
    }

    private static Step step(SourceResult result) {
        return new Step(result.source().label(), result.state().name(), result.message(), result.remedy());
    }

    private static List<Troubled> troubled(SyncReport report) {
        return Stream.ofNullable(report.download())
                .flatMap(download -> Stream.of(Outcome.REFUSED, Outcome.FAILED)
                        .flatMap(outcome -> download.with(outcome).stream()))
                .map(Syncing::troubled).toList();
    }

    private static Troubled troubled(DownloadedFile file) {
        return new Troubled(file.source().label(), file.name(), file.matchId(), file.outcome(), file.reason(), file.detail());
    }
}
