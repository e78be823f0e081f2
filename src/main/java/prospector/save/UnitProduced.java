package prospector.save;

/**
 * Row of table <b>units_produced</b>: units built by each player, lost ones included.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param unit UNIT_…
 * @param count Player/UnitsProduced
 * @param lastTurn Player/UnitsProducedTurn; NULL: not stated
 */
public record UnitProduced(
        int player,
        String unit,
        int count,
        Integer lastTurn) {
}
