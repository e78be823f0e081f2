package prospector.web.players;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import prospector.web.format.Order;

/** What the list of people can be sorted by. */
public enum PlayerSort {
    NAME("Player", Order.ASC, false,
            line -> line.person().name() == null ? null : line.person().name().toLowerCase(Locale.ROOT)),
    /** By the lower end of the interval: few lucky matches do not lead. */
    RATING("Rating", Order.DESC, false, line -> line.rating() == null ? null : line.rating().low()),
    RATE("Win rate", Order.DESC, false, line -> line.result().rate().rate()),
    MATCHES("Matches", Order.DESC, true, line -> line.result().matches()),
    WINS("Won", Order.DESC, true, line -> line.result().wins()),
    LOSSES("Lost", Order.DESC, true, line -> line.result().losses()),
    UNKNOWN("Unknown", Order.DESC, true, line -> line.result().undecided()),
    GAMES("Games", Order.DESC, true, line -> line.person().games()),
    OPPONENTS("Opponents", Order.DESC, true, PlayerLine::opponents),
    NATIONS("Nations", Order.DESC, false, line -> line.person().nations().size()),
    LAST("Last match", Order.DESC, false, line -> line.result().lastPlayed());

    private final String label;
    private final Order usual;
    private final boolean numeric;
    /** A function without state: the checker cannot know that. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<PlayerLine, Comparable<?>> key;

    PlayerSort(String label, Order usual, boolean numeric, Function<PlayerLine, Comparable<?>> key) {
        this.label = label;
        this.usual = usual;
        this.numeric = numeric;
        this.key = key;
    }

    public String label() {
        return label;
    }

    boolean numeric() {
        return numeric;
    }

    /** The order that a first click on the column gives. */
    Order usual() {
        return usual;
    }

    /** All keys of one constant have the same type; equal ones stand by number of wins, then by name. */
    @SuppressWarnings({ "unchecked", "rawtypes" })
    Comparator<PlayerLine> comparator(Order order) {
        Comparator<PlayerLine> first = order.by((Function) key);
        return first.thenComparing(Comparator.comparingLong((PlayerLine line) -> line.result().wins()).reversed());
    }
}
