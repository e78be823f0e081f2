package prospector.stats.operator;

/**
 * How much a snapshot holds.
 *
 * @param applicationVersion what built it
 * @param matchesWithSave matches of which at least one game was read
 * @param refused files that were not taken
 * @param completeTournaments tournaments that are over on Challonge
 */
public record SnapshotContent(String applicationVersion, long games, long matches, long matchesWithSave, long refused,
        long completeTournaments) {
    /** What there is before the first import. */
    public static final SnapshotContent NONE = new SnapshotContent(null, 0, 0, 0, 0, 0);

    /** True when no more results can come. */
    public boolean isFinal() {
        return completeTournaments > 0;
    }
}
