package prospector.web.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import prospector.web.block.CurveBlock.Line;
import prospector.web.format.Format;

/** Says in a sentence what the lines of the sides of a game show: who has the most since when, and how it ends. */
final class CurveSummary {
    private final String axis;
    private final List<Values> sides;
    private final List<Integer> places;

    /** The values of a side by their place on the axis. */
    private record Values(String label, Map<Integer, Double> at) {
        static Values of(Line line) {
            Map<Integer, Double> at = new TreeMap<>();
            line.points().stream().filter(point -> point.value() != null).forEach(point -> at.put(point.x(), point.value()));
            return new Values(line.subject().label(), at);
        }
    }

    private CurveSummary(String axis, List<Values> sides) {
        this.axis = axis;
        this.sides = sides;
        this.places = new ArrayList<>(sides.stream().flatMap(side -> side.at().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Null: there are no sides, or nothing is known of them. */
    static String of(CurveBlock block) {
        CurveSummary summary = new CurveSummary(block.axis(), block.lines().stream()
                .filter(line -> line.subject().kind() == Subject.Kind.SIDE).map(Values::of).toList());
        return summary.places.isEmpty() ? null : summary.sentence();
    }

    private String sentence() {
        int last = places.get(places.size() - 1);
        List<Values> ending = sides.stream().filter(side -> side.at().get(last) != null)
                .sorted(Comparator.comparing((Values side) -> side.at().get(last)).reversed()).toList();
        Values first = ending.get(0);
        if (sides.size() == 1) {
            return alone(first, last);
        }
        boolean level = ending.size() > 1 && Objects.equals(first.at().get(last), ending.get(1).at().get(last));
        return (level ? "Level at the end" : first.label() + " has the most" + since(first)) + ": " + values(ending, last)
                + " on "
                + axis + " " + last + ".";
    }

    private String alone(Values side, int last) {
        int highest = places.stream().max(Comparator.comparing(side.at()::get)).orElseThrow();
        return side.label() + " ends at " + Format.shortest(side.at().get(last)) + " on " + axis + " " + last
                + "; the highest is " + Format.shortest(side.at().get(highest)) + " on " + axis + " " + highest + ".";
    }

    /** The place from which the side is ahead of all others without interruption. */
    private String since(Values leader) {
        int from = places.size() - 1;
        while (from > 0 && isAhead(leader, places.get(from - 1))) {
            from--;
        }
        return from == 0 ? " from the first " + axis + " on" : " from " + axis + " " + places.get(from) + " on";
    }

    private boolean isAhead(Values leader, int place) {
        Double value = leader.at().get(place);
        return value != null && sides.stream().filter(side -> !side.equals(leader)).map(side -> side.at().get(place))
                .allMatch(other -> other == null || other < value);
    }

    private String values(List<Values> ending, int last) {
        if (sides.size() == 2 && ending.size() == 2) {
            return Format.shortest(ending.get(0).at().get(last)) + " to " + Format.shortest(ending.get(1).at().get(last));
        }
        return ending.stream().map(side -> side.label() + " " + Format.shortest(side.at().get(last)))
                .collect(Collectors.joining(", "));
    }
}
