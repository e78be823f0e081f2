package prospector.demo;

/** How a game ends. */
enum Ending {
    /** The loser gives up; the game records a conquest. */
    SURRENDER("VICTORY_CONQUEST", 4),
    POINTS("VICTORY_POINTS", 0),
    AMBITION("VICTORY_AMBITION", 2),
    TIME("VICTORY_TIME", 3);

    final String victory;
    /** Position in the list of victories by which older versions name it. */
    final int index;

    Ending(String victory, int index) {
        this.victory = victory;
        this.index = index;
    }

    static Ending roll(Dice dice) {
        double value = dice.unit();
        if (value < 0.72) {
            return SURRENDER;
        }
        return value < 0.86 ? POINTS : value < 0.93 ? AMBITION : TIME;
    }
}
