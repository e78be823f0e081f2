package prospector.web.match;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import prospector.stats.match.GameSides;

/** Makes rows that name the side they are about, so that a downloaded table can be read by itself. */
final class SideRows {
    private SideRows() {
    }

    /** Rows of players that take no part in the game are left out. */
    static <A, R> List<R> of(List<Side> sides, List<A> answers, ToIntFunction<A> player, BiFunction<GameSides, A, R> row) {
        Map<Integer, GameSides> byPlayer = sides.stream().map(Side::end)
                .collect(Collectors.toMap(GameSides::player, Function.identity()));
        return answers.stream()
                .filter(answer -> byPlayer.containsKey(player.applyAsInt(answer)))
                .map(answer -> row.apply(byPlayer.get(player.applyAsInt(answer)), answer))
                .toList();
    }
}
