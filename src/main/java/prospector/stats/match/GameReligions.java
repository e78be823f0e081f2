package prospector.stats.match;

/**
 * A religion, and how many cities of a side have it at the end.
 *
 * @param foundedTurn null: not stated
 * @param founderPlayer null: nobody
 * @param holyCity name; null: none
 * @param player null: no side has a city of it
 * @param cities of this side; null: no side has one
 */
public record GameReligions(String religion, Integer foundedTurn, Integer founderPlayer, String holyCity, Integer player,
        Long cities) {
}
