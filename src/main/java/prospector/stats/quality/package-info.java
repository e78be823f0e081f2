/**
 * Doubts about a snapshot: what the import wrote down, and checks over the tables themselves, each one question. Start at
 * {@link prospector.stats.quality.QualityReport}.
 */
package prospector.stats.quality;
