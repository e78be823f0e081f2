/** Questions about the rulers of sides: archetypes, traits, and how long they reign. */
package prospector.stats.rulers;
