/**
 * Questions about people: everyone who entered on Challonge or was seen in a save. What they won and against whom is folded
 * from the lines of {@link prospector.stats.matches.MatchLine}, see {@link prospector.stats.people.PersonResult}.
 */
package prospector.stats.people;
