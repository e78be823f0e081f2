package prospector.stats.search;

/**
 * A name under which a person appears in saves.
 *
 * @param personId address of the person
 * @param name as the player entered it
 */
public record SavedName(String personId, String name) {
}
