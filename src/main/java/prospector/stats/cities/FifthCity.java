package prospector.stats.cities;

/**
 * Sides by the turn of their fifth city.
 *
 * @param until last turn of a group of ten; null: they founded fewer than five
 * @param decided those whose result is known
 * @param wins of the decided ones
 */
public record FifthCity(Integer until, long sides, long decided, long wins) {
}
