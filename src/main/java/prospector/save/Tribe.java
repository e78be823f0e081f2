package prospector.save;

/**
 * Row of table <b>tribes</b>: tribes of the game.
 *
 * @param tribe Tribe/{@literal @}ID
 * @param leader Tribe/LeaderID: character; NULL: none
 * @param dead Tribe/Dead is present
 */
public record Tribe(
        String tribe,
        Integer leader,
        boolean dead) {
}
