package prospector.stats.release;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import prospector.stats.operator.SnapshotContent;
import prospector.stats.quality.QualityReport;
import prospector.stats.quality.Severity;
import prospector.warehouse.Reading;

/**
 * What a version of the program made of the saves; one version hands it to the next.
 *
 * @param version of the program that sums up
 * @param snapshot id; null: nothing is published
 * @param refused files that were not taken
 * @param findings those that somebody should mend, see {@link Severity}
 */
public record SnapshotSummary(String version, String snapshot, long games, long matches, long matchesWithSave, long refused,
        List<Findings> findings) {
    public SnapshotSummary {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /**
     * Findings of one kind about one thing.
     *
     * @param gameId null: concerns none
     * @param matchId null: concerns none
     * @param count how many there are
     */
    public record Findings(String kind, Severity severity, String gameId, String matchId, long count) {
        Topic topic() {
            return new Topic(kind, gameId, matchId);
        }
    }

    /** A kind of finding and the thing it is about. */
    record Topic(String kind, String gameId, String matchId) {
    }

    /**
     * Sums up a snapshot.
     *
     * @param version of this program
     */
    public static SnapshotSummary of(Reading reading, String version) {
        SnapshotContent content = reading.one(SnapshotContent.class).orElse(SnapshotContent.NONE);
        QualityReport report = QualityReport.of(reading);
        List<Findings> findings = report.kinds().stream()
                .filter(kind -> kind.severity() != Severity.INFORMATION)
                .flatMap(kind -> findings(kind).stream())
                .toList();
        return new SnapshotSummary(version, report.snapshot(), content.games(), content.matches(), content.matchesWithSave(),
                content.refused(), findings);
    }

    private static List<Findings> findings(QualityReport.Kind kind) {
        return kind.items().stream()
                .map(item -> new Topic(kind.kind(), item.gameId(), item.matchId()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet().stream()
                .map(entry -> new Findings(kind.kind(), kind.severity(), entry.getKey().gameId(), entry.getKey().matchId(),
                        entry.getValue()))
                .sorted(Comparator.comparing(Findings::gameId, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Findings::matchId, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
