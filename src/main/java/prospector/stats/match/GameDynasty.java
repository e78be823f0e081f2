package prospector.stats.match;

/**
 * A person of the ruling dynasty.
 *
 * @param name id, or a name that a player gave; null: none
 * @param gender null: not stated
 * @param birthTurn below 1 before the game; null: not stated
 * @param deathTurn null: alive
 * @param birthFather character id; null: not known
 * @param birthMother character id; null: not known
 * @param archetype null: none
 * @param leaderTurn turn of accession; null: never ruled
 */
public record GameDynasty(int player, int character, String name, String gender, Integer birthTurn, Integer deathTurn,
        Integer birthFather, Integer birthMother, String archetype, Integer leaderTurn) {
}
