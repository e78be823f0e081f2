/** Questions about the tournament as a whole. */
package prospector.stats.tournament;
