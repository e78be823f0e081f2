package prospector.stats.religion;

/**
 * Sides with a state religion at the end.
 *
 * @param religion id; null: none
 */
public record StateReligion(String religion, long sides, long decided, long wins) {
}
