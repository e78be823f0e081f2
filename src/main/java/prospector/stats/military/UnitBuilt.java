package prospector.stats.military;

/**
 * A kind of unit, and who built it.
 *
 * @param unit id
 * @param sides sides that built at least one
 * @param decided those whose result is known
 * @param wins of the decided ones
 * @param built number built by all sides, lost ones included
 * @param builtByWinners number
 * @param builtByLosers number
 * @param allSides sides of which the save counts what they built
 * @param allWinners of them
 * @param allLosers of them
 */
public record UnitBuilt(String unit, long sides, long decided, long wins, long built, long builtByWinners,
        long builtByLosers, long allSides, long allWinners, long allLosers) {
}
