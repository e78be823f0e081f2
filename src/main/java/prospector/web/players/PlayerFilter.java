package prospector.web.players;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import prospector.stats.people.PersonResult;
import prospector.web.format.Address;
import prospector.web.format.Order;
import prospector.web.format.Query;
import prospector.web.format.RoundFilter;

/**
 * Which people, and in which order.
 *
 * @param player part of the name; null: everyone
 * @param rounds bracket and round in which they had a match
 * @param sort never null
 * @param order never null
 */
public record PlayerFilter(String player, @JsonUnwrapped RoundFilter rounds, PlayerSort sort, Order order) {
    static final String PATH = "/players";

    static PlayerFilter of(Query query) {
        PlayerSort sort = query.choice("sort", PlayerSort.class).orElse(PlayerSort.WINS);
        return new PlayerFilter(query.text("player").orElse(null), RoundFilter.of(query), sort,
                query.choice("order", Order.class).orElse(sort.usual()));
    }

    boolean accepts(PersonResult result) {
        String known = result.person().name();
        return player == null || (known != null && known.toLowerCase(Locale.ROOT).contains(player.toLowerCase(Locale.ROOT)));
    }

    /** Address of the list sorted by this column; once more turns the order around. */
    String sortedBy(PlayerSort column) {
        Order next = column == sort ? order.other() : column.usual();
        return parts().with("sort", column).with("order", next).toString();
    }

    /** Shortest address of this list. */
    String address() {
        return parts().with("sort", sort == PlayerSort.WINS ? null : sort).with("order", order == sort.usual() ? null : order)
                .toString();
    }

    /** True when a part restricts the list. */
    public boolean restricts() {
        return player != null || rounds.restricts();
    }

    private Address parts() {
        return rounds.addTo(new Address(PATH).with("player", player));
    }
}
