/** Questions about cities: when they are founded, how many there are, who takes them, and what they make. */
package prospector.stats.cities;
