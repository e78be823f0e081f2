package prospector.web.match;

import java.util.Comparator;
import java.util.function.Function;

/** Orders what happened by its turn; what has no recorded turn comes last. */
final class ByTurn {
    private ByTurn() {
    }

    static <R> Comparator<R> of(Function<R, Integer> turn) {
        return Comparator.comparing(turn, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
