/**
 * What can be found by name, apart from what other questions answer already: spellings of people's names, terms of the game.
 */
package prospector.stats.search;
