/**
 * The map of a match: one document with everything that is drawn, and the territory of each side by turn. The address and
 * the answers of the questions in {@code prospector.stats.map} come in, one record goes out, for the template, JSON and CSV.
 * What draws it is {@code assets/map.js}. Start at {@link prospector.web.match.map.MatchMapResource}, then
 * {@link prospector.web.match.map.MapDocument}.
 */
package prospector.web.match.map;
