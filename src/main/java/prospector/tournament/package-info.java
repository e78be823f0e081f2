/**
 * What a tournament is and what follows from it: Challonge's description in, participants, matches, links from players to
 * participants and winners out. Pure functions over records. Start at {@link prospector.tournament.TournamentDescription}.
 */
package prospector.tournament;
