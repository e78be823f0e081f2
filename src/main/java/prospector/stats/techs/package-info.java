/** Questions about the technologies that sides get, and when. */
package prospector.stats.techs;
