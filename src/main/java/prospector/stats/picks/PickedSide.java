package prospector.stats.picks;

import java.util.List;
import java.util.Objects;

import prospector.stats.WinRate;

/**
 * A side of a duel whose place in the order of picking is known.
 *
 * @param place 1: chose its nation first, 2: second
 * @param nation id that it played; null: the save does not state it
 * @param opponent nation of the other side; null: the save does not state it
 * @param won null: the winner is unknown
 */
public record PickedSide(String gameId, int place, String nation, String opponent, Boolean won) {
    /** True for the side that chose first. */
    public boolean first() {
        return place == 1;
    }

    /** How often these sides won, of those whose game is decided. */
    public static WinRate rate(List<PickedSide> sides) {
        return WinRate.of(sides.stream().filter(side -> Boolean.TRUE.equals(side.won())).count(),
                sides.stream().map(PickedSide::won).filter(Objects::nonNull).count());
    }
}
