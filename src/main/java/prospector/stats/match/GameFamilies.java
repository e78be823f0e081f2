package prospector.stats.match;

/**
 * A family of a side at the end.
 *
 * @param familyClass null: not stated
 * @param head name of its head; null: none
 * @param seat name of its seat; null: none
 * @param religion null: none
 * @param cities of this side that belong to it; null: the save lists no cities
 */
public record GameFamilies(int player, String family, String familyClass, String head, String seat, String religion,
        Long cities) {
}
