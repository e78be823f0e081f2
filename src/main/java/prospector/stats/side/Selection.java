package prospector.stats.side;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import prospector.warehouse.Reading;

/**
 * The sides that a filter leaves. Questions take {@link #keys()} as {@code $1}: NULL is everything, so that the answer for
 * all sides is remembered once.
 *
 * @param sides those selected
 * @param allSides number of all sides
 * @param allGames number of all games
 */
public record Selection(List<GameSide> sides, int allSides, int allGames) {
    public Selection {
        sides = List.copyOf(sides);
    }

    /** Selects sides of a snapshot. */
    public static Selection of(Reading reading, Predicate<GameSide> filter) {
        List<GameSide> all = reading.list(GameSide.class);
        return new Selection(all.stream().filter(filter).toList(), all.size(), games(all));
    }

    /** The selected sides that are also of this kind, of as many in all. */
    public Selection only(Predicate<GameSide> kind) {
        return new Selection(sides.stream().filter(kind).toList(), allSides, allGames);
    }

    /** Parameter of a question, {@code $1::varchar[]}: keys of the selected sides; null: all of them. */
    public List<String> keys() {
        return sides.size() == allSides ? null : sides.stream().map(GameSide::side).toList();
    }

    /** Number of games with at least one selected side. */
    public int games() {
        return games(sides);
    }

    /** Number of selected sides whose result is known. */
    public long decided() {
        return sides.stream().filter(side -> side.won() != null).count();
    }

    /** Number of different people among them. */
    public long people() {
        return sides.stream().map(GameSide::personId).filter(Objects::nonNull).distinct().count();
    }

    private static int games(List<GameSide> sides) {
        return (int) sides.stream().map(GameSide::gameId).distinct().count();
    }
}
