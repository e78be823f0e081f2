package prospector.web.block;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Things that need each other, drawn as boxes on a grid with a line from each to what it opens, tinted by a value: the turn
 * on which sides got them, or one side did.
 *
 * @param unit of the values
 * @param shareOf what the shares are parts of
 * @param nodes in the order in which they are read
 * @param owners whose values stand beside each other in each box, instead of one value of the box itself; empty: none
 */
public record TreeBlock(Head head, String unit, String shareOf, List<Node> nodes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Owner> owners) implements Block {
    /** Number of tints, from the least values to the greatest. */
    private static final int TINTS = 5;
    private static final int COLUMN = 168;
    private static final int ROW = 50;
    private static final int BOX_WIDTH = 148;
    private static final int BOX_HEIGHT = 40;
    /** Room for the border of the outermost boxes. */
    private static final int MARGIN = 2;
    private static final int LONGEST_BEND = 60;

    /**
     * A box.
     *
     * @param column place from the left, from 0; null: it stands nowhere in the tree
     * @param row place from the top, from 0; null: it stands nowhere in the tree
     * @param requires ids of the boxes that lead to it
     * @param value null: not known, or not yet
     * @param n what the value rests on
     * @param share 0 to 1, how many of all have it; null: not counted
     */
    public record Node(Subject subject, Integer column, Integer row, List<String> requires, Double value, long n,
            Double share) {
        /** Left edge of the box, in units of the drawing; only for one that stands in the tree. */
        public int x() {
            return MARGIN + column * COLUMN;
        }

        /** Upper edge of the box. */
        public int y() {
            return MARGIN + row * ROW;
        }

        /** Length of the bar that shows the share, in units of the drawing. */
        public String bar() {
            return String.format(Locale.ROOT, "%.1f", share * BOX_WIDTH);
        }
    }

    /**
     * Somebody with values of their own.
     *
     * @param values by id of the box; absent: none, or not yet
     * @param undated ids of boxes whose value is not recorded
     */
    public record Owner(Subject subject, Map<String, Double> values, List<String> undated) {
    }

    /** Each box has one value. */
    public TreeBlock(Head head, String unit, String shareOf, List<Node> nodes) {
        this(head, unit, shareOf, nodes, List.of());
    }

    /** A line from a box to one that it opens: an SVG path. */
    public record Edge(String from, String to, String path) {
    }

    /** The values that have a tint: 1 for the least ones. */
    public record Tint(int tint, double from, double to) {
    }

    @Override
    public Kind kind() {
        return Kind.TREE;
    }

    @Override
    public boolean empty() {
        return nodes.stream().allMatch(node -> node.value() == null && (node.share() == null || node.share() == 0))
                && owners.stream().allMatch(owner -> owner.values().isEmpty() && owner.undated().isEmpty());
    }

    @Override
    public List<LongRow> longRows() {
        return nodes.stream()
                .flatMap(node -> Stream.concat(
                        Stream.of(number(node, "value", node.value()), number(node, "share", node.share())),
                        owners.stream().map(owner -> new LongRow(head.id(), node.subject().id(), owner.subject().id(), null,
                                "value", owner.values().get(node.subject().id()), null))))
                .filter(row -> row.value() != null).toList();
    }

    private LongRow number(Node node, String measure, Double value) {
        return new LongRow(head.id(), node.subject().id(), null, null, measure, value, node.n());
    }

    /** The boxes of the tree. */
    public List<Node> placed() {
        return nodes.stream().filter(node -> node.column() != null && node.row() != null).toList();
    }

    /** What stands nowhere in the tree, such as what a newer version of the game added. */
    public List<Node> apart() {
        return nodes.stream().filter(node -> node.column() == null || node.row() == null).toList();
    }

    /** The lines; what is required and not placed has none. */
    public List<Edge> edges() {
        Map<String, Node> byId = placed().stream().collect(Collectors.toMap(node -> node.subject().id(), Function.identity()));
        return placed().stream().flatMap(node -> node.requires().stream().map(byId::get).filter(Objects::nonNull)
                .map(from -> new Edge(from.subject().id(), node.subject().id(), path(from, node)))).toList();
    }

    private static String path(Node from, Node to) {
        int startX = from.x() + BOX_WIDTH;
        int startY = from.y() + BOX_HEIGHT / 2;
        int endX = to.x();
        int endY = to.y() + BOX_HEIGHT / 2;
        int bend = Math.min(LONGEST_BEND, (endX - startX) / 2);
        return "M" + startX + " " + startY + " C" + (startX + bend) + " " + startY + " " + (endX - bend) + " " + endY + " "
                + endX
                + " " + endY;
    }

    /** Width of the drawing. */
    public int width() {
        return 2 * MARGIN + BOX_WIDTH + COLUMN * placed().stream().mapToInt(Node::column).max().orElse(0);
    }

    /** Height of the drawing. */
    public int height() {
        return 2 * MARGIN + BOX_HEIGHT + ROW * placed().stream().mapToInt(Node::row).max().orElse(0);
    }

    public int boxWidth() {
        return BOX_WIDTH;
    }

    public int boxHeight() {
        return BOX_HEIGHT;
    }

    /** Left edge of the place that an owner has in each box. */
    public int cell(int owner) {
        return owner * BOX_WIDTH / owners.size();
    }

    /** Width of the place of an owner, but for the gap to the next one. */
    public int cellWidth() {
        return BOX_WIDTH / owners.size() - 2;
    }

    /** What an owner has of a box, as it stands there: its value, a question mark where it is not recorded, or a dash. */
    public String shown(Owner owner, Node node) {
        Double value = owner.values().get(node.subject().id());
        return value != null ? shown(value.doubleValue()) : owner.undated().contains(node.subject().id()) ? "?" : "–";
    }

    /** Whether an owner has this box. */
    public boolean has(Owner owner, Node node) {
        return owner.values().containsKey(node.subject().id()) || owner.undated().contains(node.subject().id());
    }

    /** With owners: 2 when all have the box, 4 when some do, 0 when none does. */
    private int held(Node node) {
        long having = owners.stream().filter(owner -> has(owner, node)).count();
        return having == 0 ? 0 : having == owners.size() ? 2 : 4;
    }

    /** From 1 for the least values to 5 for the greatest, in steps of equal width; 0: no value. */
    public int tint(Node node) {
        return !owners.isEmpty() ? held(node) : node.value() == null ? 0 : tint(node.value());
    }

    private int tint(double value) {
        double width = greatest() - least();
        return width == 0 ? 1 : Math.min(TINTS, 1 + (int) (TINTS * (value - least()) / width));
    }

    /** What the tints mean, the least values first; none without two different values. */
    public List<Tint> tints() {
        double step = (greatest() - least()) / TINTS;
        return step == 0 ? List.of()
                : IntStream.range(0, TINTS).mapToObj(tint -> new Tint(tint + 1, least() + tint * step,
                        least() + (tint + 1) * step)).toList();
    }

    private double least() {
        return placed().stream().map(Node::value).filter(Objects::nonNull).mapToDouble(value -> value).min().orElse(0);
    }

    private double greatest() {
        return placed().stream().map(Node::value).filter(Objects::nonNull).mapToDouble(value -> value).max().orElse(0);
    }

    /** A value as it stands in a box: half turns only where there are some. */
    public String shown(double value) {
        return value == Math.rint(value) ? String.format(Locale.ENGLISH, "%,.0f", value)
                : String.format(Locale.ENGLISH, "%,.1f", value);
    }
}
