package prospector.tournament;

/**
 * Somebody entered in the tournament; row of table participants.
 *
 * @param challongeUsername account name; null: entered without an account
 * @param seed null: not seeded
 * @param finalRank null until the tournament is complete
 * @param active false: left the tournament; null: not stated
 */
public record Participant(long participantId, String name, String challongeUsername, Integer seed, Integer finalRank,
        Boolean active) {
}
