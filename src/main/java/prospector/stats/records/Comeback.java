package prospector.stats.records;

/**
 * A winner of a duel who had been far behind in victory points (Player/PointsHistory).
 *
 * @param side key of the winner's side
 * @param deficit the opponent's share of both sides' points less the winner's, 0 to 1, where it was largest
 * @param turn the first with it
 * @param points of the winner on that turn
 * @param opponentPoints of the opponent on that turn
 * @param place 1: the record; equal deficits share it
 * @param ofGames duels with a known winner and enough points on some turn
 */
public record Comeback(String side, double deficit, int turn, int points, int opponentPoints, int place, long ofGames) {
}
