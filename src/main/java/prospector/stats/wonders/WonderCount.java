package prospector.stats.wonders;

/**
 * Results of sides that completed as many wonders.
 *
 * @param wonders how many, from 0
 */
public record WonderCount(int wonders, long sides, long decided, long wins) {
}
