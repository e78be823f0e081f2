package prospector.stats.families;

/**
 * A family and the sides that had it.
 *
 * @param family id
 * @param familyClass id; null: no save states it
 * @param sides that had this family
 * @param wins of the decided ones
 * @param decided of them: in games whose winner is known
 * @param ofSides sides whose save lists any family
 */
public record FamilyResult(String family, String familyClass, long sides, long wins, long decided, long ofSides) {
}
