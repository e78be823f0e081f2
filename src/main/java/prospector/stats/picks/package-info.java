/** Questions about the order in which nations were picked, which comes from the organisers' sheet. */
package prospector.stats.picks;
