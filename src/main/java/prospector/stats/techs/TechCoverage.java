package prospector.stats.techs;

/**
 * How far technologies and their turns are known.
 *
 * @param sides those whose save states technologies
 * @param decided of them, those whose result is known
 * @param logged of them, those whose technologies all have a turn
 */
public record TechCoverage(long sides, long decided, long logged) {
}
