package prospector.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import prospector.ingest.ImportReport.RefusedFile;
import prospector.save.RefusalReason;

/**
 * An import in figures, without names of files or players.
 *
 * @param read files whose game was read
 * @param reused files that were known
 * @param superseded files of a game that another file holds further along
 * @param refused files that were not taken, by reason
 * @param games in the result; 0: there is none
 * @param snapshot id of the snapshot that is current afterwards; null: unknown, or there is none
 * @param jobs saves that could be read at the same time
 */
public record ImportRun(Outcome outcome, Instant begun, Instant finished, int read, int reused, int superseded,
        Map<String, Integer> refused, long games, String snapshot, int jobs) {
    /** What it came to. */
    public enum Outcome {
        PUBLISHED,
        NOTHING_TO_DO,
        DRY_RUN,
        /** Nothing was published, for a reason that the operator can mend. */
        FAILED,
        /** Another one was running. */
        LOCKED,
        /** The process was asked to end. */
        STOPPED,
        /** Nothing was published, because of a defect. */
        ERROR;

        static Outcome of(ImportReport.Result result) {
            return switch (result) {
                case PUBLISHED -> PUBLISHED;
                case NOTHING_TO_DO -> NOTHING_TO_DO;
                case DRY_RUN -> DRY_RUN;
                case FAILED -> FAILED;
            };
        }

        /** For logs and metrics. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the snapshot says what the saves say. */
        public boolean isGood() {
            return this == PUBLISHED || this == NOTHING_TO_DO;
        }

        /** Whether it tells nothing of the state of the data: it was only tried, or did not begin. */
        boolean isNoNews() {
            return this == DRY_RUN || this == LOCKED || this == STOPPED;
        }
    }

    /** Reasons for which a file may be refused. */
    public static Set<String> reasons() {
        Set<String> reasons = Arrays.stream(RefusalReason.values()).map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        reasons.add(SaveReading.READER_FAILED);
        return reasons;
    }

    /** @param report null: it ended without one */
    static ImportRun of(Outcome outcome, Instant begun, Instant finished, ImportReport report, int jobs) {
        if (report == null) {
            return new ImportRun(outcome, begun, finished, 0, 0, 0, Map.of(), 0, null, jobs);
        }
        Map<String, Integer> refused = new TreeMap<>();
        report.refused().stream().map(RefusedFile::reason).forEach(reason -> refused.merge(reason, 1, Integer::sum));
        return new ImportRun(outcome, begun, finished, report.imported(), report.unchanged(), report.superseded().size(),
                refused, report.games(), report.snapshot(), jobs);
    }

    /** Number of files that were not taken. */
    public int refusedFiles() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How long it took. */
    public Duration took() {
        return Duration.between(begun, finished);
    }

    /** The figures as {@code key=value}, for the log. */
    String asLine() {
        return String.format(Locale.ROOT,
                "outcome=%s read=%d reused=%d superseded=%d refused=%d games=%d seconds=%.1f snapshot=%s jobs=%d",
                outcome.key(), read, reused, superseded, refusedFiles(), games, took().toMillis() / 1000.0,
                snapshot == null ? "none" : snapshot, jobs);
    }
}
