package prospector.save;

/**
 * Row of table <b>character_stats</b>: deeds of each person, counted by the game.
 *
 * @param character Character/{@literal @}ID
 * @param stat STAT_…
 * @param amount Character/Stat
 */
public record CharacterStat(
        int character,
        String stat,
        int amount) {
}
