package prospector.stats.match;

/**
 * A taken seat of a game and how it stood at the end. A null number was not recorded by the save.
 *
 * @param player 0-based player id
 * @param name name in the save; null: none given
 * @param personId address of the person; null: no name
 * @param nation {@code NATION_…}; null: not stated
 * @param dynasty {@code DYNASTY_…}; null: not stated
 * @param difficulty {@code DIFFICULTY_…}; null: not stated
 * @param team null: not stated
 * @param human false: played by the computer
 * @param surrendered gave up
 * @param dead was eliminated
 * @param won null: the winner is unknown
 * @param points victory points, the last value recorded
 * @param militaryPower the last value recorded
 * @param legitimacy at the end, else the last value recorded
 * @param cities owned at the end; null: the save has no cities
 * @param technologies researched; null: the save lists no technologies
 * @param laws in force at the end, without the succession law
 * @param wonders completed; null: the save has neither a map nor a log of wonders
 */
public record GameSides(int player, String name, String personId, String nation, String dynasty, String difficulty,
        Integer team,
        boolean human, boolean surrendered, boolean dead, Boolean won, Integer points, Integer militaryPower,
        Integer legitimacy,
        Integer cities, Integer technologies, Integer laws, Integer wonders) {
}
