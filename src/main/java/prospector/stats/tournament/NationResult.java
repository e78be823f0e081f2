package prospector.stats.tournament;

/**
 * How a nation did in the hands of people.
 *
 * @param nation id
 * @param seats times it was played by a person; two in a mirror match
 * @param games in which a person played it; one in a mirror match
 * @param wins of the decided ones
 * @param decided seats in games whose winner is known
 */
public record NationResult(String nation, long seats, long games, long wins, long decided) {
}
