package prospector.web.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes charts of what several sides had on each turn. */
public final class TurnChart {
    private static final String TURN = "turn";

    private TurnChart() {
    }

    /** Aligns the values on the turns from the first to the last recorded one; a side without any value gets no series. */
    public static Chart lines(ChartTitle title, List<Line> lines, List<Point> points) {
        List<Point> recorded = points.stream().filter(point -> point.value() != null).toList();
        Map<Integer, Map<Integer, Number>> bySide = new HashMap<>();
        recorded.forEach(point -> bySide.computeIfAbsent(point.key(), key -> new HashMap<>()).put(point.turn(), point.value()));
        List<Integer> turns = range(recorded.stream().mapToInt(Point::turn).min().orElse(1),
                recorded.stream().mapToInt(Point::turn).max().orElse(0));
        List<Series> series = lines.stream()
                .filter(line -> bySide.containsKey(line.key()))
                .map(line -> Series.of(line, valuesOn(turns, bySide.get(line.key()))))
                .toList();
        return chart(title, Chart.Kind.LINE, turns, series);
    }

    /**
     * Counts what happened up to each turn, from turn 1 to the last.
     *
     * @param points one for each thing that happened; its value says how many of them
     */
    public static Chart counts(ChartTitle title, List<Line> lines, List<Point> points, int lastTurn) {
        int last = Math.max(lastTurn, points.stream().mapToInt(Point::turn).max().orElse(1));
        List<Integer> turns = range(1, last);
        List<Series> series = points.isEmpty() ? List.of()
                : lines.stream().map(line -> Series.of(line, runningCount(turns, of(line, points)))).toList();
        return chart(title, Chart.Kind.STEP, turns, series);
    }

    private static Chart chart(ChartTitle title, Chart.Kind kind, List<Integer> turns, List<Series> series) {
        String summary = Summary.of(title.verb(), turns, series);
        return new Chart(title.id(), kind, title.heading(), title.unit(), new Axis(TURN, turns), series, summary, null);
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static List<Number> valuesOn(List<Integer> turns, Map<Integer, Number> values) {
        return turns.stream().map(turn -> shortest(values.get(turn))).collect(ArrayList::new, ArrayList::add,
                ArrayList::addAll);
    }

    /** Whole numbers are written without a decimal place. */
    private static Number shortest(Number value) {
        if (value instanceof Double number && number == Math.rint(number)) {
            return number.longValue();
        }
        return value;
    }

    private static Map<Integer, Integer> of(Line line, List<Point> points) {
        Map<Integer, Integer> counts = new HashMap<>();
        points.stream()
                .filter(point -> point.key() == line.key())
                .forEach(point -> counts.merge(point.turn(), point.value().intValue(), Integer::sum));
        return counts;
    }

    private static List<Number> runningCount(List<Integer> turns, Map<Integer, Integer> counts) {
        List<Number> values = new ArrayList<>();
        int count = 0;
        for (int turn : turns) {
            count += counts.getOrDefault(turn, 0);
            values.add(count);
        }
        return values;
    }
}
