package prospector.stats.map;

import java.util.List;

/**
 * A unit on the map at the end of the game, from {@code Tile/Unit}.
 *
 * @param unit {@code UNIT_…}
 * @param player player id of the owner; null: a tribe's
 * @param tribe {@code TRIBE_…} of the owner; null: a player's
 * @param x column, from 0 in the west
 * @param y row, from 0 in the south
 * @param level null: not stated
 * @param xp experience points; null: not stated
 * @param damage points; null: not stated
 * @param general led by a general
 * @param promotions {@code PROMOTION_…}, in the order of their ids
 */
public record MapUnits(String unit, Integer player, String tribe, int x, int y, Integer level, Integer xp, Integer damage,
        boolean general, List<String> promotions) {
}
