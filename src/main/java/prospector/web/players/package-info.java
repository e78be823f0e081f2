/**
 * People: the list ({@link prospector.web.players.PlayersPage}) and the page of one person
 * ({@link prospector.web.players.PlayerPage}).
 */
package prospector.web.players;
