package prospector.stats.tournament;

/**
 * The line of a participant in the table of a league (Swiss, round robin) or of a group.
 *
 * @param bracket swiss, round_robin or group
 * @param groupId the group; null: the league is one table
 * @param rank shared by those whom no tie break tells apart; null: Challonge ranked others, but not this one
 * @param ranked whether the rank is Challonge's final one
 * @param seed null: not seeded
 * @param active false: left the tournament
 * @param played matches with a result
 * @param forfeits matches lost without a game, part of the losses
 * @param byes completed Swiss rounds without an opponent
 * @param points by the points of the tournament
 * @param headToHead matches won against those with as many points and wins
 * @param medianBuchholz points of all opponents but the best and the worst; 0 for less than three
 * @param buchholz points of all opponents
 */
public record LeagueStanding(String bracket, Long groupId, Integer rank, boolean ranked, long participantId, String name,
        Integer seed, boolean active, long played, long wins, long ties, long losses, long forfeits, long byes, double points,
        long headToHead, double medianBuchholz, double buchholz) {
}
