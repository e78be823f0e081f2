package prospector.web.compare.sides;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two of the sides whose difference is told.
 *
 * @param first place among the sides; differences are its values less those of the second
 */
record Pair(int first, int second) {
    /** Two sides alone are a pair. */
    static List<Pair> ofTwo(List<LaidSide> sides) {
        return sides.size() == 2 ? List.of(new Pair(0, 1)) : List.of();
    }

    /** The winners of two games of two sides, and their losers; none where a winner is not known. */
    static List<Pair> ofResults(List<LaidSide> sides) {
        List<Integer> winners = IntStream.range(0, sides.size())
                .filter(i -> Boolean.TRUE.equals(sides.get(i).side().end().won())).boxed().toList();
        boolean duels = sides.size() == 4 && winners.equals(List.of(0, 2));
        return duels ? List.of(new Pair(0, 2), new Pair(1, 3)) : List.of();
    }

    /**
     * What the column of its difference is called.
     *
     * @param pairs how many there are; several are winners and losers
     */
    String label(int pairs) {
        return pairs == 1 ? "Difference" : first == 0 ? "Winners’ difference" : "Losers’ difference";
    }

    String id() {
        return "difference-" + (first + 1) + "-" + (second + 1);
    }
}
