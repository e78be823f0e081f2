package prospector.stats.tournament;

/**
 * What kind of tournament it is.
 *
 * @param name on Challonge
 * @param url address on Challonge; null: unknown
 * @param tournamentType Challonge's words: single elimination, double elimination, round robin, swiss …; null: not stated
 * @param state of Challonge: pending, underway, complete …; null: not stated
 * @param groupStages whether groups are played before the bracket
 * @param rankedBy how Challonge orders a league; null: not stated
 * @param pointsMatchWin points for a won match of a league
 * @param pointsMatchTie points for a tied one
 * @param pointsBye points for a round without opponent
 * @param pointsStated false: the tournament does not state all points, so that the usual 1, 0.5 and 1 stand in
 */
public record TournamentHead(String name, String url, String tournamentType, String state, boolean groupStages, String rankedBy,
        double pointsMatchWin, double pointsMatchTie, double pointsBye, boolean pointsStated) {
}
