package prospector.stats.people;

/**
 * How a person did with a nation.
 *
 * @param nation id
 * @param games played
 * @param wins of the decided ones
 * @param decided games whose winner is known
 */
public record PersonNation(String nation, long games, long wins, long decided) {
}
