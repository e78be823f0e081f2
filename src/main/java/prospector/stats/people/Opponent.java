package prospector.stats.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;

/**
 * One person against another, over all their matches.
 *
 * @param personId the opponent
 * @param name the opponent's; null: none
 * @param matches played against each other
 * @param wins of the person over this opponent
 * @param losses of the person against this opponent
 */
public record Opponent(String personId, String name, int matches, int wins, int losses) {
    /** The opponents of a person, the most frequent first; allies who won together are nobody's win. */
    public static List<Opponent> of(String personId, List<MatchLine> lines) {
        record Meeting(MatchSide self, MatchSide other) {
        }
        Map<String, List<Meeting>> meetings = lines.stream()
                .filter(line -> line.hasSave() || line.decided())
                .flatMap(line -> line.sideOf(personId).stream().flatMap(self -> line.sides().stream()
                        .filter(other -> other.personId() != null && !other.personId().equals(personId))
                        .map(other -> new Meeting(self, other))))
                .collect(Collectors.groupingBy(meeting -> meeting.other.personId()));
        return meetings.entrySet().stream()
                .map(entry -> new Opponent(entry.getKey(), entry.getValue().get(0).other.name(), entry.getValue().size(),
                        (int) entry.getValue().stream().filter(meeting -> beat(meeting.self, meeting.other)).count(),
                        (int) entry.getValue().stream().filter(meeting -> beat(meeting.other, meeting.self)).count()))
                .sorted(Comparator.comparingInt(Opponent::matches).reversed().thenComparing(Opponent::personId))
                .toList();
    }

    private static boolean beat(MatchSide winner, MatchSide loser) {
        return Boolean.TRUE.equals(winner.won()) && Boolean.FALSE.equals(loser.won());
    }
}
