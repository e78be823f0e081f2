package prospector.stats.nations;

/**
 * A wonder that selected sides completed.
 *
 * @param wonder id
 * @param sides that completed it
 * @param medianTurn of its completion; null: no log dates it
 */
public record SideWonder(String wonder, long sides, Double medianTurn) {
}
