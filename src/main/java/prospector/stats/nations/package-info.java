/** Questions about nations: their matchups, lengths of games, openings and wonders. All take keys of sides. */
package prospector.stats.nations;
