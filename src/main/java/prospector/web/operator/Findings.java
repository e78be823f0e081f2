package prospector.web.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import prospector.stats.quality.QualityReport;
import prospector.stats.quality.QualityReport.Item;
import prospector.stats.quality.Severity;

/**
 * Findings of one kind that have one explanation.
 *
 * @param message what was found, in words
 * @param remedy what mends it; null: nothing to do
 * @param places what it concerns
 */
public record Findings(String kind, Severity severity, String message, String remedy, List<Item> places) {
    /** One finding as a row of the table. */
    public record Row(String kind, Severity severity, String matchId, String gameId, String subject, String message,
            String remedy) {
    }

    private record Explanation(String message, String remedy) {
    }

    static List<Findings> of(QualityReport report) {
        return report.kinds().stream().flatMap(kind -> kind.items().stream()
                .collect(Collectors.groupingBy(item -> new Explanation(item.message(), item.remedy()), LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet().stream()
                .map(entry -> new Findings(kind.kind(), kind.severity(), entry.getKey().message(), entry.getKey().remedy(),
                        entry.getValue())))
                .toList();
    }

    /** How bad it is, in words. */
    public String badge() {
        return switch (severity) {
            case BROKEN -> "broken data";
            case ACTION -> "wants action";
            case INFORMATION -> "information";
        };
    }

    List<Row> rows() {
        return places.stream().map(place -> new Row(kind, severity, place.matchId(), place.gameId(), place.subject(), message,
                remedy)).toList();
    }
}
