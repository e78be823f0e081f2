package prospector.tournament;

import java.util.List;
import java.util.Locale;

/**
 * Who won a game and which rule said so.
 *
 * @param players ids of the winning players; empty: unknown
 */
public record Winner(List<Integer> players, Source source) {
    /** Where a winner is known from, the most trusted first. */
    public enum Source {
        OVERRIDE,
        CHALLONGE,
        SAVE,
        LAST_STANDING,
        UNKNOWN;

        /** The word in column {@code winner_source}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Winner {
        players = List.copyOf(players);
    }

    static Winner unknown() {
        return new Winner(List.of(), Source.UNKNOWN);
    }
}
