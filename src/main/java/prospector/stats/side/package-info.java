/**
 * The sides of games: one row for each person in each game, with all that a filter can ask for. Every statistic counts these
 * sides and no others, so that no two pages disagree. {@link prospector.stats.side.Selection} is what a filter leaves of them.
 */
package prospector.stats.side;
