package prospector.stats.ambitions;

/**
 * Results of sides that finished as many goals.
 *
 * @param counted turn-50 (ambitions by turn 50), end (ambitions) or legacies
 * @param finished how many, from 0
 */
public record AmbitionCount(String counted, int finished, long sides, long decided, long wins) {
}
