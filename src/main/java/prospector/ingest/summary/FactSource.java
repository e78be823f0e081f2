package prospector.ingest.summary;

import java.util.List;
import java.util.Optional;

/** Where the facts of games come from: whoever tells a game by rules. */
@FunctionalInterface
public interface FactSource {
    /**
     * The facts of the games of the current snapshot.
     *
     * @param matchId only those of this match; empty: all
     * @return none: there is no snapshot, no such match, or no save of it
     */
    List<Facts> facts(Optional<String> matchId);
}
