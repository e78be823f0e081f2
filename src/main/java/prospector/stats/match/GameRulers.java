package prospector.stats.match;

/**
 * A ruler of a side.
 *
 * @param succession place in the line, from 0
 * @param name id, or a name that a player gave; null: none
 * @param archetype null: none
 * @param cognomen byname at the end; null: none
 * @param turnFrom null: not known
 * @param turnTo null: rules at the end
 * @param birthTurn below 1 before the game; null: not stated
 * @param deathTurn null: alive
 * @param abdicateTurn null: did not abdicate
 */
public record GameRulers(int player, int succession, int character, String name, String archetype, String cognomen,
        Integer turnFrom, Integer turnTo, Integer birthTurn, Integer deathTurn, Integer abdicateTurn) {
}
