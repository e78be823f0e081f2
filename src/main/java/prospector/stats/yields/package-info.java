/** Questions about what the sides of games produce, turn by turn. */
package prospector.stats.yields;
