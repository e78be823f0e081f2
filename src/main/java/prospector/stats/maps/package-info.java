/** What the maps of games are like, and how games end on them. Start at {@link prospector.stats.maps.MapResult}. */
package prospector.stats.maps;
