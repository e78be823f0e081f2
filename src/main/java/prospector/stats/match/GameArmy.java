package prospector.stats.match;

/**
 * A unit on the map at the end.
 *
 * @param createdTurn null: not stated
 * @param level null: the first, or not stated
 * @param xp experience points
 * @param damage points
 * @param family null: none
 * @param general name of the character who leads it; null: nobody
 * @param originalPlayer who had it first; null: not stated, or nobody of the sides
 * @param originalTribe that had it first; null: none
 * @param promotions ids, a blank between; null: none
 */
public record GameArmy(int player, int unitId, String unit, Integer createdTurn, Integer level, Integer xp, Integer damage,
        String family, String general, Integer originalPlayer, String originalTribe, String promotions) {
}
