package prospector.stats.families;

/**
 * A family of a nation, and the sides of that nation which did without it.
 *
 * @param nation id
 * @param family id
 * @param familyClass its usual class
 * @param sides of the nation that have three families or more
 * @param leftOut of them: without this family
 * @param wins of those without it
 * @param decided of those without it: in games whose winner is known
 */
public record FamilyLeftOut(String nation, String family, String familyClass, long sides, long leftOut, long wins,
        long decided) {
}
