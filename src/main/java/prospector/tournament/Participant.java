package prospector.tournament;

/**
 * Somebody entered in the tournament; row of table participants.
 *
 * @param challongeUsername account name; null: entered without an account
 * @param seed null: not seeded
 * @param finalRank null until the tournament is complete
 */
public record Participant(long participantId, String name, String challongeUsername, Integer seed, Integer finalRank) {
}
