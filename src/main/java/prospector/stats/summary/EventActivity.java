package prospector.stats.summary;

/**
 * Entries of a type in the logs of sides on a turn.
 *
 * @param type as in the save: {@code TECH_DISCOVERED}
 * @param sides sides with a log whose game still went on
 * @param entries in all their logs; what two sides see alike counts for both
 */
public record EventActivity(String type, int turn, long sides, long entries) {
}
