package prospector.stats.military;

/**
 * Sides by how often they lost a fifth of their power in one turn.
 *
 * @param swings 0 to 2; 3 stands for three and more
 * @param decided those whose result is known
 * @param wins of the decided ones
 */
public record PowerSwing(int swings, long sides, long decided, long wins) {
}
