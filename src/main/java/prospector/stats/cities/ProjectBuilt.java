package prospector.stats.cities;

/**
 * Projects that sides completed.
 *
 * @param allSides sides of which the save counts units or projects
 * @param allWinners of them
 * @param allLosers of them
 * @param built number of projects of all
 * @param builtByWinners number
 * @param builtByLosers number
 */
public record ProjectBuilt(long allSides, long allWinners, long allLosers, long built, long builtByWinners,
        long builtByLosers) {
}
