package prospector.web.subject;

import prospector.stats.side.Selection;

/**
 * What the filter selects, of how many.
 *
 * @param games with a selected side
 * @param allGames that could be selected
 * @param sides selected
 * @param allSides that could be selected
 * @param decidedSides selected ones whose result is known
 */
public record Selected(int games, int allGames, int sides, int allSides, long decidedSides) {
    /** Of all sides of the snapshot. */
    public static Selected of(Selection selection) {
        return new Selected(selection.games(), selection.allGames(), selection.sides().size(), selection.allSides(),
                selection.decided());
    }

    /** Of the sides that a page is about. */
    public static Selected of(Selection selection, Selection all) {
        return new Selected(selection.games(), all.games(), selection.sides().size(), all.sides().size(), selection.decided());
    }
}
