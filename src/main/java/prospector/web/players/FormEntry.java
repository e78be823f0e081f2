package prospector.web.players;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.stats.rating.Prediction;
import prospector.stats.rating.Ratings;

/**
 * A recent match of a person.
 *
 * @param opponents names of those on other sides, joined by commas; null: nobody is named
 * @param won null: the winner is not known
 * @param playedOn UTC; null: unknown
 * @param chance of the person to win by the ratings of the weeks before, 0 to 1; null: the match is not rated
 */
public record FormEntry(String matchId, String opponents, Boolean won, LocalDate playedOn, Double chance) {
    private static final int LATEST = 10;

    /** The latest matches, the last one first. */
    static List<FormEntry> of(String personId, List<MatchLine> matches, Ratings ratings) {
        Map<String, Prediction> predictions = ratings.predictions().stream()
                .collect(Collectors.toMap(Prediction::matchId, prediction -> prediction));
        return matches.stream().filter(line -> line.hasSave() || line.decided())
                .sorted(Comparator.comparing(MatchLine::playedOn, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(LATEST).map(line -> of(personId, line, predictions.get(line.id()))).toList();
    }

    private static FormEntry of(String personId, MatchLine line, Prediction prediction) {
        String opponents = line.sides().stream().filter(side -> !personId.equals(side.personId()))
                .map(MatchSide::name).filter(name -> name != null).collect(Collectors.joining(", "));
        Double chance = prediction == null ? null
                : prediction.winner().equals(personId) ? prediction.chance() : 1 - prediction.chance();
        return new FormEntry(line.id(), opponents.isEmpty() ? null : opponents,
                line.sideOf(personId).map(MatchSide::won).orElse(null), line.playedOn(), chance);
    }

    /** The result as a letter. */
    public String mark() {
        return won == null ? "?" : won ? "W" : "L";
    }

    /** The result in words. */
    public String words() {
        return (won == null ? "Winner unknown" : won ? "Won" : "Lost") + (opponents == null ? "" : " against " + opponents);
    }
}
