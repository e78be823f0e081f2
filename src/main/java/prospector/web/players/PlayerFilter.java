package prospector.web.players;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import prospector.web.filter.StatFilter;
import prospector.web.format.Address;
import prospector.web.format.Order;
import prospector.web.format.Query;
import prospector.web.format.RoundFilter;

/**
 * Which people, and in which order.
 *
 * @param player part of the name; null: everyone
 * @param rounds bracket and round in which they had a match
 * @param minGames people with fewer decided matches are left out; at least 1 leaves out nobody
 * @param sort never null
 * @param order never null
 */
public record PlayerFilter(String player, @JsonUnwrapped RoundFilter rounds, int minGames, PlayerSort sort,
        Order order) {
    static final String PATH = "/players";

    static PlayerFilter of(Query query) {
        PlayerSort sort = query.choice("sort", PlayerSort.class).orElse(PlayerSort.RATING);
        return new PlayerFilter(query.text("player").orElse(null), RoundFilter.of(query),
                StatFilter.minGames(query), sort,
                query.choice("order", Order.class).orElse(sort.usual()));
    }

    boolean accepts(PlayerLine line) {
        String known = line.person().name();
        return player == null || (known != null && known.toLowerCase(Locale.ROOT).contains(player.toLowerCase(Locale.ROOT)));
    }

    boolean hasEnough(PlayerLine line) {
        return minGames <= 1 || line.result().rate().decided() >= minGames;
    }

    /** Address of the list sorted by this column; once more turns the order around. */
    String sortedBy(PlayerSort column) {
        Order next = column == sort ? order.other() : column.usual();
        return parts().with("sort", column).with("order", next).toString();
    }

    /** Shortest address of this list. */
    String address() {
        return parts().with("sort", sort == PlayerSort.RATING ? null : sort).with("order", order == sort.usual() ? null : order)
                .toString();
    }

    /** True when a part restricts the list. */
    public boolean restricts() {
        return player != null || minGames > 1 || rounds.restricts();
    }

    private Address parts() {
        return rounds.addTo(new Address(PATH).with("player", player)).with("min-games", minGames == 1 ? null : minGames);
    }
}
