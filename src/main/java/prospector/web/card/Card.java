package prospector.web.card;

import java.util.List;

/**
 * What stands on a card.
 *
 * @param eyebrow small line above the title; null: none
 * @param title what the page is about
 * @param lines what is to be known of it, at most {@value #MOST_LINES}
 * @param foot last line; null: none
 */
record Card(String eyebrow, String title, List<Line> lines, String foot) {
    /** More find no room. */
    static final int MOST_LINES = 4;

    /**
     * A line.
     *
     * @param colour of the mark before it, {@code #rrggbb}; null: no mark
     * @param text large
     * @param detail smaller, behind it; null: none
     * @param won whether a tick stands before it
     */
    record Line(String colour, String text, String detail, boolean won) {
        static Line of(String text) {
            return new Line(null, text, null, false);
        }
    }

    Card {
        lines = List.copyOf(lines.subList(0, Math.min(MOST_LINES, lines.size())));
    }
}
