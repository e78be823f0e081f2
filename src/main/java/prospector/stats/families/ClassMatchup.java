package prospector.stats.families;

/**
 * A class of families against another one in duels; a game counts in a cell for each pair of classes of its two sides.
 *
 * @param familyClass id
 * @param opponent id of the other side's class
 * @param games decided or not
 * @param wins of the side with the first class
 * @param decided games whose winner is known
 */
public record ClassMatchup(String familyClass, String opponent, long games, long wins, long decided) {
}
