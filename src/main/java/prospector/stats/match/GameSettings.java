package prospector.stats.match;

/**
 * A setting of a game.
 *
 * @param kind game (a choice that every game has), option, dlc, map, victory, occurrence, disabled
 * @param name identifier as in the save; for the kind game the name of the choice, such as {@code turn_timer}
 * @param value identifier, number or text; null: a flag
 */
public record GameSettings(String kind, String name, String value) {
}
