package prospector.demo;

/**
 * What differs between the game versions that saves come from.
 *
 * @param version game version
 * @param sparse histories hold a value only where it changes, and yield totals are there (since 1.0.81366)
 * @param legitimacy whether legitimacy and religion opinions have a history
 * @param oldWinner whether the winner stands in {@code WinnerTeam} instead of {@code TeamVictories}
 * @param byteOrderMark whether the file begins with a byte order mark and names the active player
 */
record SaveStyle(String version, boolean sparse, boolean legitimacy, boolean oldWinner, boolean byteOrderMark) {

    static SaveStyle roll(Dice dice) {
        double value = dice.unit();
        if (value < 0.11) {
            return new SaveStyle(dice.chance(0.5) ? "1.0.81366" : "1.0.83591", true, true, false, dice.chance(0.5));
        }
        if (value < 0.17) {
            return new SaveStyle("1.0.68541", false, false, true, false);
        }
        return new SaveStyle(dice.chance(0.7) ? "1.0.79513" : "1.0.80219", false, true, false, dice.chance(0.5));
    }
}
