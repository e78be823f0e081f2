/**
 * Questions about one match and the games in it. A match is asked for by its id; what happened in a game, by the id of
 * the game. Start at {@link prospector.stats.match.MatchHead}.
 */
package prospector.stats.match;
