package prospector.web.match.section;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an opinion of a family amounts to, by the bands of the game: from so many points on, and what it does to the upkeep in
 * the
 * cities of the family.
 */
enum Mood {
    FURIOUS(Integer.MIN_VALUE, 50),
    ANGRY(-199, 20),
    UPSET(-99, 10),
    CAUTIOUS(0, 0),
    PLEASED(100, -10),
    FRIENDLY(200, -20);

    private final int from;
    private final int upkeep;

    Mood(int from, int upkeep) {
        this.from = from;
        this.upkeep = upkeep;
    }

    static Mood of(int opinion) {
        List<Mood> reached = Arrays.stream(values()).filter(mood -> opinion >= mood.from).toList();
        return reached.get(reached.size() - 1);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The bands in words. */
    static String rule() {
        return "Moods: " + Arrays.stream(values()).map(Mood::words).collect(Collectors.joining(", "))
                + "; in percent what a mood adds to the upkeep of the family's cities.";
    }

    private String words() {
        String effect = upkeep == 0 ? "" : " (" + (upkeep > 0 ? "+" : "−") + Math.abs(upkeep) + " %)";
        return label() + (this == FURIOUS ? " below " + ANGRY.from : " from " + from) + effect;
    }
}
