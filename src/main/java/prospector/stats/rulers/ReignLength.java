package prospector.stats.rulers;

/**
 * Results of the sides in a quarter of all reigns of first rulers, by their length.
 *
 * @param ended only reigns that ended before the game; false: all
 * @param quarter 1 (shortest) to 4
 * @param shortest turns reigned
 * @param longest turns reigned
 * @param decided sides in this quarter
 * @param wins of them
 */
public record ReignLength(boolean ended, int quarter, int shortest, int longest, long decided, long wins) {
}
