package prospector.stats.families;

/**
 * A class of families and the sides that had one of it.
 *
 * @param familyClass id
 * @param sides that had a family of this class
 * @param wins of the decided ones
 * @param decided of them: in games whose winner is known
 * @param ofSides sides whose save names the class of any family
 */
public record ClassResult(String familyClass, long sides, long wins, long decided, long ofSides) {
}
