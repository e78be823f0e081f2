package prospector.web.compare.sides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import prospector.stats.match.MatchGames;
import prospector.stats.matches.MatchLine;
import prospector.stats.side.GameSide;
import prospector.warehouse.Reading;
import prospector.web.format.Format;
import prospector.web.format.Rounds;

/** What can be chosen in the forms: matches with a save, latest first, and their sides. */
public record Choices(Reading reading, List<MatchLine> matches) {
    /** Options under a common heading. */
    public record Group(String label, List<Option> options) {
    }

    /** A value as in the address, and its name for people. */
    public record Option(String value, String label) {
    }

    /**
     * A field of a form.
     *
     * @param number from 1
     * @param chosen value; null: none
     */
    public record Field(int number, String chosen) {
    }

    static Choices of(Reading reading) {
        return new Choices(reading, MatchLine.all(reading).stream().filter(MatchLine::hasSave).toList());
    }

    /** Fields to choose in, the first ones filled. */
    static List<Field> fields(List<String> chosen, int fields) {
        return IntStream.range(0, fields).mapToObj(i -> new Field(i + 1, i < chosen.size() ? chosen.get(i) : null)).toList();
    }

    /** Sides of people by match, and a group with what else is chosen, such as sides of the computer. */
    List<Group> sides(List<LaidSide> chosen) {
        Map<String, List<GameSide>> byMatch = reading.list(GameSide.class).stream()
                .collect(Collectors.groupingBy(GameSide::matchId));
        List<Group> groups = matches.stream().map(line -> new Group(title(line),
                sides(line, byMatch.getOrDefault(line.id(), List.of())))).toList();
        List<String> known = groups.stream().flatMap(group -> group.options().stream()).map(Option::value).toList();
        List<Option> others = chosen.stream().filter(side -> !known.contains(side.key().toString()))
                .map(side -> new Option(side.key().toString(), side.subject().label())).toList();
        return others.isEmpty() ? groups
                : Stream.concat(groups.stream(), Stream.of(new Group("Played by the computer", others))).toList();
    }

    private List<Option> sides(MatchLine line, List<GameSide> sides) {
        Map<String, Integer> numbers = numbers(line);
        return sides.stream().map(side -> {
            String label = (side.name() == null ? "Player " + (side.player() + 1) : side.name())
                    + (side.nation() == null ? "" : " (" + Format.readable(side.nation()) + ")");
            boolean series = numbers.size() > 1;
            return new Option(new SideKey(line.id(), side.player(), series ? side.gameId() : null).toString(),
                    series ? label + ", game " + numbers.get(side.gameId()) : label);
        }).toList();
    }

    /** Games of the matches, in one group. */
    List<Group> games() {
        List<Option> options = new ArrayList<>();
        matches.forEach(line -> {
            Map<String, Integer> numbers = numbers(line);
            if (numbers.size() > 1) {
                numbers.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(game -> options.add(new Option(
                        new MatchKey(line.id(), game.getKey()).toString(), title(line) + ", game " + game.getValue())));
            } else {
                options.add(new Option(line.id(), title(line)));
            }
        });
        return List.of(new Group("Matches", options));
    }

    /** Places of the games of a series; empty: there is one game. */
    private Map<String, Integer> numbers(MatchLine line) {
        Map<String, Integer> numbers = new HashMap<>();
        if (line.match().games() > 1) {
            reading.list(MatchGames.class, line.id()).forEach(game -> numbers.put(game.gameId(), numbers.size() + 1));
        }
        return numbers;
    }

    private static String title(MatchLine line) {
        return Rounds.name(line.match().bracket(), line.match().round()) + ": " + line.sides().stream()
                .map(side -> side.name() == null ? "unknown" : side.name()).collect(Collectors.joining(" vs "));
    }
}
