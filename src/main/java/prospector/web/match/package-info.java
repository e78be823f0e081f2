/**
 * A match and the game of it that is looked at, for all pages about it: the overview, the sections and the map. The answers of
 * the questions in {@code prospector.stats.match} come in. Start at {@link prospector.web.match.MatchGame}.
 */
package prospector.web.match;
