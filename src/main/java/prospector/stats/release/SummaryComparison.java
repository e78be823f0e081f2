package prospector.stats.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.quality.Severity;
import prospector.stats.release.SnapshotSummary.Findings;
import prospector.stats.release.SnapshotSummary.Topic;

/** Whether a version makes at least as much of the saves as the one before. */
public final class SummaryComparison {
    private SummaryComparison() {
    }

    /**
     * What got worse, each in one sentence; empty: nothing did. Fewer refused files and fewer findings are fine.
     *
     * @param published what the running version made
     * @param rehearsed what this version made
     * @param accepted kinds of findings that may be new
     */
    public static List<String> worse(SnapshotSummary published, SnapshotSummary rehearsed, Set<String> accepted) {
        List<String> worse = new ArrayList<>();
        if (rehearsed.games() < published.games()) {
            worse.add("This version reads " + rehearsed.games() + " games, the running one publishes " + published.games()
                    + ".");
        }
        if (rehearsed.matchesWithSave() < published.matchesWithSave()) {
            worse.add("This version links a save to " + rehearsed.matchesWithSave() + " matches, the running one to "
                    + published.matchesWithSave() + ".");
        }
        Map<Topic, Long> known = published.findings().stream()
                .collect(Collectors.toMap(Findings::topic, Findings::count, Long::sum));
        rehearsed.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .filter(finding -> !accepted.contains(finding.kind()))
                .filter(finding -> finding.count() > known.getOrDefault(finding.topic(), 0L))
                .forEach(finding -> worse.add(sentence(finding, known.getOrDefault(finding.topic(), 0L))));
        return List.copyOf(worse);
    }

    private static String sentence(Findings finding, long before) {
        String match = finding.matchId() == null ? null : "match " + finding.matchId();
        String game = finding.gameId() == null || finding.gameId().equals(finding.matchId()) ? null
                : "game " + finding.gameId();
        String place = Stream.of(match, game).filter(part -> part != null).collect(Collectors.joining(", "));
        return "New finding " + finding.kind() + (place.isEmpty() ? "" : " about " + place) + ": " + finding.count()
                + " now, " + before + " in the running version.";
    }
}
