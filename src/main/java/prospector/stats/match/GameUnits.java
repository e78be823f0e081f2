package prospector.stats.match;

/**
 * A kind of unit of a side.
 *
 * @param unit id
 * @param built number, lost ones included; null: the save counts none
 * @param lastTurn on which the last one was built; null: not stated, or none was
 * @param standing on the map at the end, hired and given ones included; null: the save has no units
 */
public record GameUnits(int player, String unit, Integer built, Integer lastTurn, Long standing) {
}
