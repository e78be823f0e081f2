/**
 * Questions about the map of one game: what lies on its tiles, who owned and who had seen them on which turn. A game is
 * asked for by its id. Start at {@link prospector.stats.map.TerritoryByTurn}.
 */
package prospector.stats.map;
