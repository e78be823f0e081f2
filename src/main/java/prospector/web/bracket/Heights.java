package prospector.web.bracket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How high each box of a side of the bracket stands, in boxes from the top: a box stands in the middle of those whose winners
 * come to it, so that lines are short and do not cross. A side that begins later is no line; a box without any line, because
 * a match is hidden or nothing is known of what leads where, stands below the others in its own column.
 */
final class Heights {
    private final Map<String, Double> heights = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, List<Box>> feeders = new HashMap<>();
    private int next;

    private Heights(List<Part.Round> rounds) {
        Map<String, Box> boxes = new HashMap<>();
        for (int column = 0; column < rounds.size(); column++) {
            for (Box box : rounds.get(column).matches()) {
                boxes.put(box.id(), box);
                columns.put(box.id(), column);
            }
        }
        rounds.stream().flatMap(round -> round.matches().stream()).forEach(box -> feeders.put(box.id(), feeders(box, boxes)));
        List<String> fed = feeders.values().stream().flatMap(List::stream).map(Box::id).toList();
        for (int column = rounds.size() - 1; column >= 0; column--) {
            rounds.get(column).matches().stream()
                    .filter(box -> !fed.contains(box.id()) && !feeders.get(box.id()).isEmpty())
                    .forEach(this::place);
        }
        rounds.forEach(this::placeRest);
    }

    static Heights of(List<Part.Round> rounds) {
        return new Heights(rounds);
    }

    double of(Box box) {
        return heights.get(box.id());
    }

    /** Boxes of earlier columns from which a line leads to this one. */
    List<Box> feeders(Box box) {
        return feeders.get(box.id());
    }

    int column(Box box) {
        return columns.get(box.id());
    }

    /** The lowest box, in boxes from the top. */
    double lowest() {
        return heights.values().stream().mapToDouble(height -> height).max().orElse(0);
    }

    /** Losers come from elsewhere; both sides of the second final come from the first one, by one line. */
    private List<Box> feeders(Box box, Map<String, Box> boxes) {
        List<Box> found = new ArrayList<>();
        for (Box.Side side : box.sides()) {
            Box feeder = boxes.get(side.feederId());
            if (feeder != null && !side.takesLoser() && columns.get(feeder.id()) < columns.get(box.id())
                    && !found.contains(feeder)) {
                found.add(feeder);
            }
        }
        return List.copyOf(found);
    }

    private void place(Box box) {
        List<Box> from = feeders.get(box.id()).stream().filter(feeder -> !heights.containsKey(feeder.id())).toList();
        if (heights.containsKey(box.id())) {
            return;
        }
        from.forEach(this::place);
        double height = feeders.get(box.id()).stream().mapToDouble(feeder -> heights.get(feeder.id())).average().orElse(next);
        heights.put(box.id(), height);
        next += feeders.get(box.id()).isEmpty() ? 1 : 0;
    }

    private void placeRest(Part.Round round) {
        double free = round.matches().stream().filter(box -> heights.containsKey(box.id())).mapToDouble(this::of)
                .map(height -> height + 1).max().orElse(0);
        for (Box box : round.matches()) {
            if (!heights.containsKey(box.id())) {
                heights.put(box.id(), free++);
            }
        }
    }
}
