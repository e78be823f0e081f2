package prospector.web.matches;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.stats.matches.MatchSummary;
import prospector.web.format.Format;
import prospector.web.format.Order;

/** What the list of matches can be sorted by. */
public enum MatchSort {
    DATE("Date", Order.DESC, MatchLine::playedOn),
    MATCH("Match", Order.ASC, line -> padded(line.id())),
    ROUND("Round", Order.ASC, line -> round(line.match())),
    PLAYERS("Players and nations", Order.ASC, line -> firstName(line.sides())),
    NATION("Nation", Order.ASC, line -> firstNation(line.sides())),
    WINNER("Winner", Order.ASC,
            line -> firstName(line.sides().stream().filter(side -> Boolean.TRUE.equals(side.won())).toList())),
    TURNS("Turns", Order.DESC, line -> line.match().turns()),
    MAP("Map", Order.ASC, line -> line.match().maps().stream().map(Format::readable).findFirst().orElse(null));

    private static final int LONGEST_ID = 40;
    private static final int ROUNDS_OF_A_BRACKET = 1000;
    private static final List<String> BRACKETS = List.of("group", "round_robin", "swiss", "winners", "losers", "final");

    private final String label;
    private final Order usual;
    /** A function without state: the checker cannot know that. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<MatchLine, Comparable<?>> key;

    MatchSort(String label, Order usual, Function<MatchLine, Comparable<?>> key) {
        this.label = label;
        this.usual = usual;
        this.key = key;
    }

    public String label() {
        return label;
    }

    /** The order that a first click on the column gives. */
    Order usual() {
        return usual;
    }

    /** All keys of one constant have the same type, so they compare with each other. */
    @SuppressWarnings({ "unchecked", "rawtypes" })
    Comparator<MatchLine> comparator(Order order) {
        return order.by((Function) key);
    }

    /** Challonge ids are numbers of different lengths. */
    private static String padded(String id) {
        return "0".repeat(Math.max(0, LONGEST_ID - id.length())) + id;
    }

    private static int round(MatchSummary match) {
        if (match.round() == null && match.bracket() == null) {
            return Integer.MAX_VALUE;
        }
        int number = match.round() == null ? 0 : Math.abs(match.round());
        return BRACKETS.indexOf(match.bracket()) * ROUNDS_OF_A_BRACKET + number;
    }

    private static String firstName(List<MatchSide> sides) {
        return sides.stream().filter(side -> side.name() != null).findFirst()
                .map(side -> side.name().toLowerCase(Locale.ROOT)).orElse(null);
    }

    private static String firstNation(List<MatchSide> sides) {
        return sides.stream().flatMap(side -> side.nations().stream()).findFirst().map(Format::readable).orElse(null);
    }
}
