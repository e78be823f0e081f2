package prospector.web.block;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People of a family as bars from birth to death along the turns, each below its parent, with the time of its rule.
 *
 * @param side whose family it is, which has the colour
 * @param to turn at which the drawing ends
 * @param lives in the order in which they are drawn
 */
public record LivesBlock(Head head, Subject side, int to, List<Life> lives) implements Block {
    /** Turns before the game that are drawn at most: a bar that began earlier begins at the edge. */
    private static final int BEFORE = 40;
    private static final int PLOT = 880;
    private static final int ROW = 34;
    private static final int TOP = 20;
    private static final int MARGIN = 6;
    /** Part of the drawing after whose beginning a name stands to the left of the end of its bar. */
    private static final double LATE = 0.72;

    /**
     * A person.
     *
     * @param parent id of the one below whom it stands; null: of nobody here
     * @param born below 1 before the game; null: not known
     * @param died null: alive on the last turn drawn
     * @param ruledFrom null: has not ruled
     * @param ruledTo null: rules on the last turn drawn, or has not ruled
     * @param about further words, such as the cause of death; null: none
     * @param married names; null: not known
     */
    public record Life(Subject subject, String parent, Integer born, Integer died, Integer ruledFrom, Integer ruledTo,
            String about, String married) {
    }

    /**
     * Where a person stands in the drawing.
     *
     * @param x left end of the bar
     * @param width of the bar
     * @param y its upper edge
     * @param reignX left end of the rule; null: none
     * @param reignWidth of it; null: none
     * @param from path from the parent; null: none
     * @param late whether the name ends where the bar ends
     */
    public record Placed(Life life, int x, int width, int y, Integer reignX, Integer reignWidth, String from, boolean late) {
        /** Where the name begins, or ends. */
        public int nameX() {
            return late ? x + width : x;
        }
    }

    /** A turn and its place. */
    public record Tick(int turn, int x) {
    }

    @Override
    public Kind kind() {
        return Kind.LIVES;
    }

    @Override
    public boolean empty() {
        return lives.isEmpty();
    }

    @Override
    public List<LongRow> longRows() {
        return lives.stream().flatMap(life -> Stream.of(number(life, "born", life.born()), number(life, "died", life.died()),
                number(life, "ruled_from", life.ruledFrom()), number(life, "ruled_to", life.ruledTo()))
                .filter(row -> row.value() != null)).toList();
    }

    private LongRow number(Life life, String measure, Integer value) {
        return new LongRow(head.id(), life.subject().id(), life.parent(), null, measure, value, null);
    }

    /** First turn drawn. */
    public int from() {
        int first = lives.stream().map(Life::born).filter(Objects::nonNull).mapToInt(turn -> turn).min().orElse(1);
        return Math.max(-BEFORE, Math.min(1, first));
    }

    public int width() {
        return PLOT + 2 * MARGIN;
    }

    public int height() {
        return TOP + ROW * lives.size() + MARGIN;
    }

    /** Every twentieth turn. */
    public List<Tick> ticks() {
        return IntStream.rangeClosed(-BEFORE / 20, to / 20).map(step -> step * 20).filter(turn -> turn >= from())
                .mapToObj(turn -> new Tick(turn, x(turn))).toList();
    }

    /** All people in the drawing. */
    public List<Placed> placed() {
        Map<String, Integer> rows = IntStream.range(0, lives.size()).boxed()
                .collect(Collectors.toMap(row -> lives.get(row).subject().id(), Function.identity()));
        return IntStream.range(0, lives.size()).mapToObj(row -> placed(lives.get(row), row, rows)).toList();
    }

    private Placed placed(Life life, int row, Map<String, Integer> rows) {
        int left = x(life.born() == null ? from() : life.born());
        int right = Math.max(left + 3, x(life.died() == null ? to : life.died()));
        Integer reign = life.ruledFrom() == null ? null : x(life.ruledFrom());
        Integer reignWidth = reign == null ? null : Math.max(3, x(life.ruledTo() == null ? to : life.ruledTo()) - reign);
        Integer parent = life.parent() == null ? null : rows.get(life.parent());
        String from = parent == null ? null
                : String.format(Locale.ROOT, "M%d %dV%d", left + 1, y(parent) + 6, y(row) + 3);
        return new Placed(life, left, right - left, y(row), reign, reignWidth, from, left > LATE * PLOT);
    }

    private static int y(int row) {
        return TOP + ROW * row + 20;
    }

    private int x(int turn) {
        int shown = Math.min(to, Math.max(from(), turn));
        return MARGIN + (int) Math.round((double) PLOT * (shown - from()) / Math.max(1, to - from()));
    }
}
