package prospector.stats.search;

/**
 * Something of the game that occurs in saves.
 *
 * @param kind technology, law or wonder
 * @param id of the save
 */
public record KnownTerm(String kind, String id) {
}
