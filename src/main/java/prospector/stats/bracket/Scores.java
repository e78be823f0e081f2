package prospector.stats.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The score of a match as Challonge writes it (scores_csv): {@code 3-1,2-3} are two sets, points of the first participant
 * before those of the second; points may be negative. What cannot be read as a whole counts as no score.
 *
 * @param sets empty: no score
 */
public record Scores(List<SetScore> sets) {
    private static final Pattern SET = Pattern.compile("\\s*(-?\\d{1,6})\\s*-\\s*(-?\\d{1,6})\\s*");
    private static final Scores NONE = new Scores(List.of());

    /** Points of both participants in a set. */
    public record SetScore(int first, int second) {
    }

    /**
     * What the score says of one participant.
     *
     * @param setsWon sets with more points than the opponent; an equal set counts for nobody
     * @param pointsWon own points, over all sets
     */
    public record Tally(int setsWon, int setsLost, int pointsWon, int pointsLost) {
        /** No score. */
        public static final Tally NOTHING = new Tally(0, 0, 0, 0);

        /** Both together. */
        public Tally plus(Tally other) {
            return new Tally(setsWon + other.setsWon, setsLost + other.setsLost, pointsWon + other.pointsWon,
                    pointsLost + other.pointsLost);
        }
    }

    /** Reads a score; null or empty: none. */
    public static Scores of(String text) {
        if (text == null || text.isBlank()) {
            return NONE;
        }
        List<SetScore> sets = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher set = SET.matcher(part);
            if (!set.matches()) {
                return NONE;
            }
            sets.add(new SetScore(Integer.parseInt(set.group(1)), Integer.parseInt(set.group(2))));
        }
        return new Scores(List.copyOf(sets));
    }

    /**
     * What the score says of the participant at this position.
     *
     * @param position 1 or 2
     */
    public Tally of(int position) {
        return sets.stream().map(set -> position == 1 ? tally(set.first, set.second) : tally(set.second, set.first))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    /**
     * The number to show beside the participant: points of the only set, else the sets won; null: no score.
     *
     * @param position 1 or 2
     */
    public Integer shown(int position) {
        Tally tally = of(position);
        return sets.isEmpty() ? null : sets.size() == 1 ? Integer.valueOf(tally.pointsWon) : Integer.valueOf(tally.setsWon);
    }

    private static Tally tally(int own, int other) {
        return new Tally(own > other ? 1 : 0, other > own ? 1 : 0, own, other);
    }
}
