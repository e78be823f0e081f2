package prospector.tournament;

import java.time.Instant;

/**
 * A Challonge tournament; row of table tournaments.
 *
 * @param tournamentType Challonge's words: single elimination, double elimination, round robin, swiss …
 * @param state Challonge's state: pending, underway, complete …
 */
public record Tournament(long tournamentId, String name, String url, String tournamentType, String state, Instant startedAt,
        Instant completedAt, Integer participantsCount) {
}
