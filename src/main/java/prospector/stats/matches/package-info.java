/**
 * Questions about the list of matches. {@link prospector.stats.matches.MatchLine} puts the answers together: one line for each
 * match, with its sides; home, list and players read the same lines, so that they cannot disagree.
 */
package prospector.stats.matches;
