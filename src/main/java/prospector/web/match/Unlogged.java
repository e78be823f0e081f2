package prospector.web.match;

/** Says how many things a chart leaves out because the save did not log their turn. */
final class Unlogged {
    private Unlogged() {
    }

    /**
     * The sentence for a chart.
     *
     * @param nouns what is counted, in the plural
     * @param without how many have no turn
     * @param all how many there are
     * @return null: all have a turn
     */
    static String note(String nouns, int without, int all) {
        if (all == 0) {
            return "The save lists no " + nouns + ".";
        }
        if (without == 0) {
            return null;
        }
        return without == all ? "The turns are not recorded: this save has no log of them."
                : without + " of " + all + " " + nouns + (without == 1 ? " has" : " have")
                        + " no recorded turn and " + (without == 1 ? "is" : "are") + " not in the chart.";
    }
}
