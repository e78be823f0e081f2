/** Questions about the tournament as a whole: how games end, what happens in them, and what science is worth. */
package prospector.stats.summary;
