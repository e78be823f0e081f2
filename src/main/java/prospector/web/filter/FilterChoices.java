package prospector.web.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import prospector.stats.side.GameSide;
import prospector.warehouse.Reading;
import prospector.web.format.Format;

/** What can be filtered by: the values that occur, so that no choice is empty by itself. */
public record FilterChoices(List<Integer> rounds, List<String> brackets, List<String> maps, List<String> sizes,
        List<String> aspects, List<String> versions, List<String> nations, List<Player> players) {
    /** A person to choose. */
    public record Player(String personId, String name) {
    }

    /** The values of all sides of a snapshot. */
    public static FilterChoices of(Reading reading) {
        return reading.derived(FilterChoices.class, () -> of(reading.list(GameSide.class)));
    }

    private static FilterChoices of(List<GameSide> sides) {
        List<Integer> rounds = sides.stream().map(GameSide::round).filter(Objects::nonNull).distinct()
                .sorted(Comparator.comparing((Integer round) -> round < 0).thenComparing(Math::abs)).toList();
        return new FilterChoices(rounds, values(sides, GameSide::bracket), byName(sides, GameSide::mapClass),
                byName(sides, GameSide::mapSize), byName(sides, GameSide::mapAspect), values(sides, GameSide::gameVersion),
                byName(sides, GameSide::nation), players(sides));
    }

    private static List<String> values(List<GameSide> sides, Function<GameSide, String> value) {
        return sides.stream().map(value).filter(Objects::nonNull).distinct().sorted().toList();
    }

    private static List<String> byName(List<GameSide> sides, Function<GameSide, String> id) {
        return sides.stream().map(id).filter(Objects::nonNull).distinct().sorted(Comparator.comparing(Format::readable))
                .toList();
    }

    private static List<Player> players(List<GameSide> sides) {
        Map<String, String> names = sides.stream().filter(side -> side.personId() != null && side.name() != null)
                .collect(Collectors.toMap(GameSide::personId, GameSide::name, (first, other) -> first));
        return names.entrySet().stream().map(entry -> new Player(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Player::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
