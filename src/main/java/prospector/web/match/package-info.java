/**
 * The page of a match: who played, how it ended, and how it went, turn by turn. The address and the answers of the
 * questions in {@code prospector.stats.match} come in, one record goes out, for the template, JSON and CSV. Start at
 * {@link prospector.web.match.MatchResource}, then {@link prospector.web.match.MatchPage}.
 */
package prospector.web.match;
