package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.match.GameDynasty;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TreeBlock;
import prospector.web.block.TreeBlock.Node;
import prospector.web.format.Format;
import prospector.web.match.Side;

/** The ruling dynasty of a side as a tree: a column for each generation, children beside their parents. */
record FamilyTree(Moment moment, Side side) {
    /** Those born by the turn shown; whose parents are not of the dynasty stands in the first column. */
    TreeBlock of(List<GameDynasty> people) {
        Map<Integer, GameDynasty> born = people.stream()
                .filter(person -> person.birthTurn() == null || person.birthTurn() <= moment.turn())
                .collect(Collectors.toMap(GameDynasty::character, Function.identity()));
        Map<Integer, Integer> generations = new HashMap<>();
        born.values().forEach(person -> generation(person, born, generations));
        Map<Integer, Integer> rows = new HashMap<>();
        int last = generations.values().stream().mapToInt(column -> column).max().orElse(-1);
        List<Node> nodes = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
            int at = column;
            List<GameDynasty> generation = born.values().stream().filter(person -> generations.get(person.character()) == at)
                    .sorted(Comparator.comparing((GameDynasty person) -> parents(person, born)
                            .mapToInt(parent -> rows.getOrDefault(parent, 0)).min().orElse(0))
                            .thenComparing(GameDynasty::birthTurn, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(GameDynasty::character))
                    .toList();
            for (int row = 0; row < generation.size(); row++) {
                rows.put(generation.get(row).character(), row);
                nodes.add(node(generation.get(row), column, row, born));
            }
        }
        return new TreeBlock(new Head("dynasty-" + side.end().player(), "Dynasty of " + side.full(),
                "Who belongs to the ruling dynasty by turn " + moment.turn() + ", and whose children are they?",
                "Lines lead from parents to children. Below 1: born before the game. Rulers are marked.",
                new Sample(nodes.size(), "person", "persons")), "turn of birth", null, nodes);
    }

    private static int generation(GameDynasty person, Map<Integer, GameDynasty> born, Map<Integer, Integer> known) {
        Integer before = known.get(person.character());
        if (before != null) {
            return before;
        }
        // Against a save in which somebody is his own ancestor.
        known.put(person.character(), 0);
        int generation = parents(person, born).map(born::get)
                .mapToInt(parent -> generation(parent, born, known) + 1).max().orElse(0);
        known.put(person.character(), generation);
        return generation;
    }

    private static Stream<Integer> parents(GameDynasty person, Map<Integer, GameDynasty> born) {
        return Stream.of(person.birthFather(), person.birthMother()).filter(Objects::nonNull).filter(born::containsKey);
    }

    private static Node node(GameDynasty person, int column, int row, Map<Integer, GameDynasty> born) {
        String name = person.name() == null ? "without a name" : Format.readable(person.name());
        return new Node(Subject.named(String.valueOf(person.character()), person.leaderTurn() == null ? name : name + ", ruler"),
                column, row, parents(person, born).map(String::valueOf).toList(),
                person.birthTurn() == null ? null : person.birthTurn().doubleValue(), 1, null);
    }
}
