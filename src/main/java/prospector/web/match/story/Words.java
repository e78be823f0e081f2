package prospector.web.match.story;

import java.util.List;

import prospector.web.format.Format;

/** Parts of sentences. */
final class Words {
    /** Sides on which a median must rest to be told. */
    static final long LEAST_SIDES = 10;

    private Words() {
    }

    /** One; one and another; one, another and a third. */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Some of them, and how many more there are. */
    static String some(List<String> words, int most) {
        return words.size() <= most ? and(words)
                : String.join(", ", words.subList(0, most)) + " and " + (words.size() - most) + " more";
    }

    /** The name of an id, or what stands for a name that is not recorded. */
    static String name(String id, String instead) {
        return id == null ? instead : Format.readable(id);
    }

    /**
     * How a turn compares with the median side, to follow it in a sentence.
     *
     * @param median null: nobody came so far
     * @param sides on which it rests; with fewer than ten nothing is said
     */
    static String against(int turn, Double median, long sides) {
        if (median == null || sides < LEAST_SIDES) {
            return "";
        }
        double later = turn - median;
        if (later == 0) {
            return ", as the median side";
        }
        String turns = Format.points(Math.abs(later)) + (Math.abs(later) == 1 ? " turn " : " turns ");
        return ", " + turns + (later < 0 ? "before" : "after") + " the median side";
    }

    /** Once, twice, 3 times. */
    static String times(long count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }
}
