/**
 * Records: the extremes of games whose winner is known, a few sides for each. All take keys of sides; what a save does not hold
 * takes no part.
 */
package prospector.stats.records;
