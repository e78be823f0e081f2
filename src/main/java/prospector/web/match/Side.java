package prospector.web.match;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import prospector.stats.match.GameSides;
import prospector.web.block.Subject;
import prospector.web.format.Format;

/**
 * A side of a game, as pages name it.
 *
 * @param label short name that no other side of the game has: the nation, in a mirror match the player
 * @param title name of the player, or what stands for it
 * @param shade 1 for the first side of its nation, 2 for a further one
 * @param end the numbers at the end
 */
public record Side(String label, String title, int shade, GameSides end) {
    /** The sides of one game, with names that tell them apart. */
    public static List<Side> of(List<GameSides> sides) {
        return IntStream.range(0, sides.size()).mapToObj(index -> of(sides, index)).toList();
    }

    private static Side of(List<GameSides> sides, int index) {
        GameSides side = sides.get(index);
        boolean mirrored = sides.stream().filter(other -> sameNation(side, other)).count() > 1;
        boolean again = sides.subList(0, index).stream().anyMatch(other -> sameNation(side, other));
        String title = title(side);
        String label = side.nation() == null || mirrored ? label(sides, side) : Format.readable(side.nation());
        return new Side(label, title, again ? 2 : 1, side);
    }

    /** The name of the player, with a number where another one has it too. */
    private static String label(List<GameSides> sides, GameSides side) {
        boolean shared = sides.stream().filter(other -> title(other).equals(title(side))).count() > 1;
        return shared ? title(side) + " " + (side.player() + 1) : title(side);
    }

    private static boolean sameNation(GameSides side, GameSides other) {
        return side.nation() != null && Objects.equals(side.nation(), other.nation());
    }

    private static String title(GameSides side) {
        if (side.name() != null) {
            return side.name();
        }
        return (side.human() ? "Player " : "AI ") + (side.player() + 1);
    }

    /** Whether this is a further side of its nation, drawn in the second shade. */
    public boolean second() {
        return shade > 1;
    }

    /** Player and nation in one: Ann (Rome). */
    public String full() {
        return end.nation() == null ? title : title + " (" + Format.readable(end.nation()) + ")";
    }

    /** As a row, column or line is about it. */
    public Subject subject() {
        return Subject.side(end.player(), label, end.nation(), shade);
    }
}
