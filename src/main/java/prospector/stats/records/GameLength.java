package prospector.stats.records;

/**
 * A game that was won fast or took long.
 *
 * @param kind fastest or longest
 * @param side key of the winner's side
 * @param turns length of the game (Game/Turn)
 * @param place 1: the record; equal lengths share it
 * @param ofGames games whose winner is known
 */
public record GameLength(String kind, String side, int turns, int place, long ofGames) {
}
