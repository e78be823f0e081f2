/**
 * The overview of a match: who played, how it ended, who led, and the moments that tell most. One record goes out, for the
 * template, JSON and CSV. Start at {@link prospector.web.match.overview.MatchResource}.
 */
package prospector.web.match.overview;
