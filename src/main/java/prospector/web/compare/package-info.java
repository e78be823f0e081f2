/**
 * Two to four people side by side: {@link prospector.web.compare.ComparePage}. What is said of each is what their page says,
 * see
 * {@link prospector.web.players.Contender}.
 */
package prospector.web.compare;
