package prospector.stats.families;

/**
 * A nation's liking for a class of families.
 *
 * @param nation id
 * @param familyClass id
 * @param sides of the nation with a family of this class
 * @param ofSides sides of the nation whose save names the class of any family
 */
public record NationClass(String nation, String familyClass, long sides, long ofSides) {
}
