package prospector.web.bracket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where boxes and lines of a side of the bracket stand. The measures are those of {@code assets/bracket.css}, in rem.
 *
 * @param columns one for each round
 * @param height of the whole
 */
public record Drawing(List<Column> columns, double height) {
    private static final double BOX = 5.75;
    private static final double PITCH = 6.75;
    private static final double WIDTH = 16.5;
    private static final double GAP = 2.5;

    /** A round: its boxes from top to bottom, and the lines that lead to them. */
    public record Column(Part.Round round, List<Place> places, List<Line> lines) {
    }

    /**
     * A box.
     *
     * @param gap room above it, up to the box before
     */
    public record Place(Box box, double gap) {
        /** The gap as a length. */
        public String space() {
            return String.format(Locale.ROOT, "%.3frem", gap);
        }
    }

    /**
     * A line that leads to a box, or passes by below a column.
     *
     * @param path for SVG
     * @param onPath whether the participant whose way is shown went along
     */
    public record Line(String path, boolean onPath) {
    }

    static Drawing of(List<Part.Round> rounds) {
        Heights heights = Heights.of(rounds);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < rounds.size(); column++) {
            columns.add(new Column(rounds.get(column), places(rounds.get(column), heights), lines(rounds, column, heights)));
        }
        return new Drawing(List.copyOf(columns), heights.lowest() * PITCH + BOX);
    }

    /** Height as a length. */
    public String length() {
        return String.format(Locale.ROOT, "%.3frem", height);
    }

    /** The space in which lines are drawn: a gap and a box wide. */
    public String viewBox() {
        return String.format(Locale.ROOT, "0 0 %.3f %.3f", GAP + WIDTH, height);
    }

    private static List<Place> places(Part.Round round, Heights heights) {
        List<Place> places = new ArrayList<>();
        double bottom = 0;
        for (Box box : round.matches().stream().sorted(Comparator.comparingDouble(heights::of)).toList()) {
            double top = heights.of(box) * PITCH;
            places.add(new Place(box, Math.max(0, top - bottom)));
            bottom = top + BOX;
        }
        return List.copyOf(places);
    }

    private static List<Line> lines(List<Part.Round> rounds, int column, Heights heights) {
        List<Line> lines = new ArrayList<>();
        for (int later = column; later < rounds.size(); later++) {
            for (Box box : rounds.get(later).matches()) {
                for (Box feeder : heights.feeders(box)) {
                    boolean ends = later == column;
                    if (ends || heights.column(feeder) < column) {
                        String path = ends ? joining(middle(feeder, heights), middle(box, heights))
                                : passing(middle(feeder, heights));
                        lines.add(new Line(path, box.onPath() && feeder.onPath()));
                    }
                }
            }
        }
        // What is drawn last lies on top.
        lines.sort(Comparator.comparing(Line::onPath));
        return List.copyOf(lines);
    }

    private static double middle(Box box, Heights heights) {
        return heights.of(box) * PITCH + BOX / 2;
    }

    private static String joining(double from, double to) {
        return String.format(Locale.ROOT, "M0 %.3fH%.3fV%.3fH%.3f", from, GAP / 2, to, GAP);
    }

    private static String passing(double height) {
        return String.format(Locale.ROOT, "M0 %.3fH%.3f", height, GAP + WIDTH);
    }
}
