/** Questions about the laws that sides adopt, and when. */
package prospector.stats.laws;
