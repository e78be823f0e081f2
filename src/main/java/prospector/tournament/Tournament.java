package prospector.tournament;

import java.time.Instant;

/**
 * A Challonge tournament; row of table tournaments.
 *
 * @param tournamentType Challonge's words: single elimination, double elimination, round robin, swiss …
 * @param state Challonge's state: pending, underway, complete …
 * @param groupStages whether groups are played before the bracket
 * @param rankedBy Challonge's words: match wins, points scored …
 * @param pointsMatchWin points in the table of a league; so the other two
 */
public record Tournament(long tournamentId, String name, String url, String tournamentType, String state, Instant startedAt,
        Instant completedAt, Integer participantsCount, Boolean groupStages, String rankedBy, Double pointsMatchWin,
        Double pointsMatchTie, Double pointsBye) {
}
