package prospector.stats.laws;

/**
 * Sides whose fourth class of laws came at about the same time, and how they went on.
 *
 * @param quarter 1 (earliest) to 4
 * @param earliest turn of the fourth class
 * @param latest turn of the fourth class
 * @param sides in this quarter
 * @param reached of them, those with a seventh class
 * @param seventh median turn; null: none reached it
 * @param between median of the turns from the fourth to the seventh; null: none reached it
 * @param decided of them, those whose result is known
 * @param wins of the decided ones
 */
public record FourthToSeventh(int quarter, int earliest, int latest, long sides, long reached, Double seventh, Double between,
        long decided, long wins) {
}
