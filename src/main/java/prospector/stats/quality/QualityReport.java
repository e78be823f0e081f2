package prospector.stats.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import prospector.warehouse.Reading;
import prospector.warehouse.SnapshotFile;

/**
 * Everything doubtful about a snapshot: what the import found, and what checks of the tables find now.
 *
 * @param snapshot id; null: there is none
 * @param worst null: nothing was found
 * @param kinds the worst first, then by name
 */
public record QualityReport(String snapshot, Severity worst, long findings, List<Kind> kinds) {

    /** All findings of one sort. */
    public record Kind(String kind, Severity severity, long count, List<Item> items) {
    }

    /**
     * One finding.
     *
     * @param gameId null: concerns none
     * @param matchId null: concerns none
     * @param subject identifier, place or name concerned; null: none
     * @param message what was found, in words
     * @param remedy the override or action that mends it; null: nothing to do
     */
    public record Item(String gameId, String matchId, String subject, String message, String remedy) {
        private boolean isAbout(Item other) {
            return Objects.equals(gameId, other.gameId) && Objects.equals(subject, other.subject);
        }
    }

    /** Asks everything of one snapshot. */
    public static QualityReport of(Reading reading) {
        return of(reading.snapshot().map(SnapshotFile::id).orElse(null), new Questions() {
            @Override
            public <R extends Record> List<R> list(Class<R> question) {
                return reading.list(question);
            }
        });
    }

    /** Whatever answers questions without parameters. */
    interface Questions {
        <R extends Record> List<R> list(Class<R> question);
    }

    static QualityReport of(String snapshot, Questions questions) {
        Map<String, List<Item>> items = new TreeMap<>();
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (StoredFinding finding : questions.list(StoredFinding.class)) {
            items.computeIfAbsent(finding.kind(), kind -> new ArrayList<>()).add(new Item(finding.gameId(), finding.matchId(),
                    finding.subject(), finding.message(), finding.remedy()));
            severities.merge(finding.kind(), severity(finding), QualityReport::worse);
        }
        for (Check check : Check.values()) {
            severities.put(check.name(), check.severity());
            for (Record answer : questions.list(check.question())) {
                Item item = check.item((Doubt) answer);
                List<Item> known = items.computeIfAbsent(check.name(), kind -> new ArrayList<>());
                // The import may have said so already, and knows more.
                if (known.stream().noneMatch(item::isAbout)) {
                    known.add(item);
                }
            }
        }
        List<Kind> kinds = items.entrySet().stream()
                .map(entry -> new Kind(entry.getKey(), severities.get(entry.getKey()), entry.getValue().size(),
                        List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(Kind::severity).thenComparing(Kind::kind)).toList();
        return new QualityReport(snapshot, kinds.isEmpty() ? null : kinds.get(0).severity(),
                kinds.stream().mapToLong(Kind::count).sum(), kinds);
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** An unknown id is shown by a name made from it, so nothing is missing; whatever names a remedy wants it. */
    private static Severity severity(StoredFinding finding) {
        return finding.remedy() == null || "UNKNOWN_ID".equals(finding.kind()) ? Severity.INFORMATION : Severity.ACTION;
    }
}
