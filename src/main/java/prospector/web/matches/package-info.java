/**
 * The list of matches: filter and order come from the address ({@link prospector.web.matches.MatchFilter}), lines from
 * {@link prospector.stats.matches.MatchLine}, the answer is a {@link prospector.web.matches.MatchesPage}.
 */
package prospector.web.matches;
