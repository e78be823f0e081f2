/**
 * The standings: {@link prospector.web.standings.StandingsPage} has a table for each league or group and the places of the
 * bracket. What a tie break is worth is decided in {@code stats/tournament/LeagueStanding.sql}.
 */
package prospector.web.standings;
