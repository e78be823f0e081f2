package prospector.web.players;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import prospector.stats.people.PersonResult;
import prospector.web.format.Order;

/** What the list of people can be sorted by. */
public enum PlayerSort {
    NAME("Player", Order.ASC, false,
            result -> result.person().name() == null ? null : result.person().name().toLowerCase(Locale.ROOT)),
    MATCHES("Matches", Order.DESC, true, PersonResult::matches),
    GAMES("Games", Order.DESC, true, result -> result.person().games()),
    WINS("Won", Order.DESC, true, PersonResult::wins),
    LOSSES("Lost", Order.DESC, true, PersonResult::losses),
    RATE("Win rate", Order.DESC, false, result -> result.rate().rate()),
    NATIONS("Nations", Order.DESC, false, result -> result.person().nations().size()),
    LAST("Last match", Order.DESC, false, PersonResult::lastPlayed);

    private final String label;
    private final Order usual;
    private final boolean numeric;
    /** A function without state: the checker cannot know that. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<PersonResult, Comparable<?>> key;

    PlayerSort(String label, Order usual, boolean numeric, Function<PersonResult, Comparable<?>> key) {
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
    Comparator<PersonResult> comparator(Order order) {
        Comparator<PersonResult> first = order.by((Function) key);
        return first.thenComparing(Comparator.comparingLong(PersonResult::wins).reversed());
    }
}
