package prospector.save;

/**
 * How much of a stranger's file is taken before it is refused. Real saves have 1 to 12 MB of XML in 0.04 to 0.9 MB of ZIP, one
 * entry, a depth below 10.
 *
 * @param archiveBytes size of the file
 * @param entries entries of the archive
 * @param expandedBytes all entries together, as inflated; sizes in headers are never trusted
 * @param expansionRatio inflated bytes per byte of the file, checked after the first MB
 * @param depth nesting of elements
 * @param textLength characters of one text or attribute
 */
public record SaveLimits(
        long archiveBytes,
        int entries,
        long expandedBytes,
        int expansionRatio,
        int depth,
        int textLength) {

    private static final int MEGABYTE = 1 << 20;

    /** Turns that a game may have. */
    static final int TURNS = 2_000;
    /** Seats that a game may have. */
    static final int PLAYERS = 64;
    /** Tiles that a map may have. */
    static final int TILES = 250_000;
    /** Elements that a document may have; the largest saves have some 300,000. */
    static final int ELEMENTS = 3_000_000;
    /** Rows that the histories may make when every turn gets a value. */
    static final int HISTORY_ROWS = 1_000_000;

    /** Generous for every real save, harmless for the machine. */
    public static final SaveLimits DEFAULT = new SaveLimits(64L * MEGABYTE, 16, 128L * MEGABYTE, 200, 64, MEGABYTE);

    /** Inflated bytes before the ratio is looked at, so that a small file full of blanks is no bomb. */
    static long ratioGrace() {
        return MEGABYTE;
    }
}
