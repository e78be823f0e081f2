/**
 * What the organiser wants to know of a snapshot: how much it holds ({@link prospector.stats.operator.SnapshotContent}), what
 * was refused, and which saves are still to come. Doubts about the data are in {@link prospector.stats.quality}.
 */
package prospector.stats.operator;
