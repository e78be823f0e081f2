/**
 * What a version of the program makes of the saves, in short: {@link prospector.stats.release.SnapshotSummary}. Two of them
 * are compared by {@link prospector.stats.release.SummaryComparison}.
 */
package prospector.stats.release;
