package prospector.web.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import prospector.ingest.storage.StorageFile;
import prospector.ingest.storage.StorageState;
import prospector.source.SourceStatus;
import prospector.source.challonge.BudgetState;
import prospector.stats.operator.MissingSave;
import prospector.stats.operator.RefusedFile;
import prospector.stats.operator.SnapshotContent;
import prospector.web.texts.MissingSaves;

/**
 * How the site, the services and the data are.
 *
 * @param now when this was made
 * @param services those that can be asked, configured or not
 * @param server how this process does
 * @param requests of Challonge; null: it is not configured
 * @param refused files that the import did not take
 * @param findings doubts about the data, the worst first; null: they could not be made now
 * @param missing matches that were played and have no save
 * @param kept snapshots, newest first
 * @param storage object storage; null: none is configured
 */
public record OperatorPage(Instant now, Shown shown, ServerFigures.Now server, List<ServiceState> services,
        Requests requests, Syncing sync, List<RefusedFile> refused, List<Findings> findings, List<MissingSave> missing,
        List<Correction> corrections,
        List<Kept> kept, Storage storage) {

    /**
     * What visitors see.
     *
     * @param snapshot id; null: nothing was imported
     * @param built when its build began; null: nothing was imported
     * @param sizeBytes of its file; 0: nothing was imported
     * @param trouble why this is not what should be shown; null: it is
     */
    public record Shown(String snapshot, Instant built, long sizeBytes, SnapshotContent content, String trouble) {
        /** The size of its file in millions of bytes. */
        public double megabytes() {
            return sizeBytes / Kept.MEGABYTE;
        }

        /** Matches of which no game was read. */
        public long matchesWithoutSave() {
            return content.matches() - content.matchesWithSave();
        }
    }

    /** How a service last answered; without an answer the other components are null. */
    public record ServiceState(String key, String label, boolean configured, Instant lastGood, Instant lastTry, String problem,
            String remedy) {
        static ServiceState of(SourceStatus status, boolean configured) {
            return new ServiceState(status.source().key(), status.source().label(), configured, status.lastGood(),
                    status.lastTry(),
                    status.problem(), status.remedy());
        }
    }

    /** Requests to Challonge in any 30 days. */
    public record Requests(int budget, int used, int left, Instant nextFree, Instant pausedUntil) {
        static Requests of(BudgetState state, Instant now) {
            boolean paused = state.pausedUntil() != null && state.pausedUntil().isAfter(now);
            return new Requests(state.budget(), state.used(), state.left(), state.nextFree(),
                    paused ? state.pausedUntil() : null);
        }
    }

    /** A snapshot that is kept for a rollback. */
    public record Kept(String id, boolean current, long sizeBytes) {
        private static final double MEGABYTE = 1_000_000;

        /** Its size in millions of bytes. */
        public double megabytes() {
            return sizeBytes / MEGABYTE;
        }
    }

    /**
     * How it is with object storage.
     *
     * @param place bucket and host
     * @param follows whether this server takes its snapshots from there
     * @param lastLook when it last did so without trouble; null: never, or it does not
     * @param lookProblem why the last look failed; null: it did not
     * @param published snapshot that was last to be put there from here; null: none ever
     * @param lastPublish when publishing last went well; null: never from here
     * @param publishProblem why the last publication failed; null: it did not
     */
    public record Storage(String place, boolean follows, Instant lastLook, String lookProblem, String published,
            Instant lastPublish, String publishProblem) {
        static Storage of(StorageState state) {
            if (!state.isConfigured()) {
                return null;
            }
            StorageState.Seen seen = state.seen();
            StorageFile.Kept kept = state.published().orElse(new StorageFile.Kept(null, null, null, 0, null));
            return new Storage(state.place(), seen.follows(), seen.lastGood(), seen.problem(), kept.snapshot(),
                    kept.lastSuccess(), kept.problem());
        }
    }

    List<Findings.Row> rows() {
        return Stream.ofNullable(findings).flatMap(List::stream).flatMap(group -> group.rows().stream()).toList();
    }

    /** Number of findings; null: they could not be made now. */
    public Long findingCount() {
        return findings == null ? null : findings.stream().mapToLong(group -> group.places().size()).sum();
    }

    /** How long ago, in words. */
    public String ago(Instant then) {
        Duration age = Duration.between(then, now);
        if (age.toMinutes() < 1) {
            return "just now";
        }
        long number = age.toDays() > 1 ? age.toDays() : age.toHours() > 1 ? age.toHours() : age.toMinutes();
        String unit = age.toDays() > 1 ? "day" : age.toHours() > 1 ? "hour" : "minute";
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }

    /** The missing saves as messages to be sent to the players. */
    public List<String> missingTexts() {
        return MissingSaves.of(missing).messages();
    }
}
