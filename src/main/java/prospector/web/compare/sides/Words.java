package prospector.web.compare.sides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.web.format.Format;

/**
 * The difference of two sides as sentences, made from the rows of the tables.
 *
 * @param turn on which they are compared
 * @param counts rows by what is counted, in the order of {@link Measured}
 * @param yields rows of yields
 */
record Words(List<LaidSide> sides, int turn, List<Compared> counts, List<Compared> yields, List<Milestone> milestones) {
    private static final int MOST_YIELDS = 3;
    private static final List<String> TOLD = List.of("law-4", "law-7", "city-3", "city-5", "wonder", "religion");

    /** Sentences on the turn first, then on milestones, which are over the whole of each game. */
    List<String> of(Pair pair) {
        String first = sides.get(pair.first()).subject().label();
        String second = sides.get(pair.second()).subject().label();
        List<String> sentences = new ArrayList<>();
        Stream.of(pair.first(), pair.second()).map(sides::get).filter(side -> side.turns() < turn)
                .forEach(side -> sentences.add("The game of " + side.subject().label() + " ended on turn " + side.turns()
                        + ", so that there is nothing of it to compare on turn " + turn + "."));
        add(sentences, held(pair), "On turn " + turn + ", compared with " + second + ", " + first + " has ", ".");
        add(sentences, made(pair), "What they make per turn differs most in ", ".");
        add(sentences, came(pair), first + " ", ".");
        return sentences;
    }

    private static void add(List<String> sentences, List<String> parts, String start, String end) {
        if (!parts.isEmpty()) {
            sentences.add(start + enumerated(parts) + end);
        }
    }

    private List<String> held(Pair pair) {
        return counts.stream().filter(row -> row.difference(pair) != null)
                .map(row -> Measured.of(row.subject().id()).difference(Math.round(row.difference(pair))) + numbers(row, pair))
                .toList();
    }

    /** By the difference as a part of the greater amount; what is equal is left out. */
    private List<String> made(Pair pair) {
        return yields.stream().filter(row -> row.difference(pair) != null && row.difference(pair) != 0)
                .sorted(Comparator.comparing((Compared row) -> share(row, pair)).reversed()).limit(MOST_YIELDS)
                .map(row -> row.subject().label().toLowerCase(Locale.ENGLISH) + numbers(row, pair)).toList();
    }

    private static double share(Compared row, Pair pair) {
        return Math.abs(row.difference(pair))
                / Math.max(Math.abs(row.values().get(pair.first())), Math.abs(row.values().get(pair.second())));
    }

    private List<String> came(Pair pair) {
        return milestones.stream().filter(milestone -> TOLD.contains(milestone.turns().subject().id()))
                .filter(milestone -> milestone.turns().difference(pair) != null)
                .map(milestone -> milestone.verb() + " " + when(Math.round(milestone.turns().difference(pair)))
                        + numbers(milestone.turns(), pair).replace("(", "(turn "))
                .toList();
    }

    private static String when(long later) {
        return later == 0 ? "on the same turn"
                : Format.counted(Math.abs(later), "turn", "turns") + (later < 0 ? " earlier" : " later");
    }

    /** “ (21 to 18)”; equal numbers stand once. */
    private static String numbers(Compared row, Pair pair) {
        double one = row.values().get(pair.first());
        double other = row.values().get(pair.second());
        boolean whole = one == Math.rint(one) && other == Math.rint(other);
        String first = whole ? Format.grouped(Math.round(one)) : Format.oneDecimal(one);
        String second = whole ? Format.grouped(Math.round(other)) : Format.oneDecimal(other);
        return " (" + (first.equals(second) ? first : first + " to " + second) + ")";
    }

    private static String enumerated(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0)
                : parts.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + parts.get(last);
    }
}
