/**
 * How strong people are, with the uncertainty of it: Glicko-2 over the decided matches of two people, week by week.
 * {@link prospector.stats.rating.Ratings} is made from the lines of {@link prospector.stats.matches.MatchLine}, the same that
 * records are counted from.
 */
package prospector.stats.rating;
