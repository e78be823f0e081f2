package prospector.web.matches;

import java.util.Locale;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.web.format.Address;
import prospector.web.format.Order;
import prospector.web.format.Query;
import prospector.web.format.RoundFilter;

/**
 * Which matches, and in which order; a part that is null does not restrict.
 *
 * @param player part of a name, or the address of a person
 * @param nation id of a nation that one side played
 * @param rounds bracket and round
 * @param save whether a save was read
 * @param winner whether the winner is known
 * @param sort never null
 * @param order never null
 */
public record MatchFilter(String player, String nation, @JsonUnwrapped RoundFilter rounds, Save save, Winner winner,
        MatchSort sort, Order order) {
    /** Whether a game of the match was read. */
    public enum Save {
        WITH,
        WITHOUT
    }

    /** Whether somebody is known to have won. */
    public enum Winner {
        KNOWN,
        UNKNOWN
    }

    static final String PATH = "/matches";

    static MatchFilter of(Query query) {
        MatchSort sort = query.choice("sort", MatchSort.class).orElse(MatchSort.DATE);
        return new MatchFilter(query.text("player").orElse(null), query.text("nation").orElse(null),
                RoundFilter.of(query),
                query.choice("save", Save.class).orElse(null), query.choice("winner", Winner.class).orElse(null),
                sort, query.choice("order", Order.class).orElse(sort.usual()));
    }

    boolean accepts(MatchLine line) {
        return (player == null || line.sides().stream().anyMatch(this::isPlayer))
                && (nation == null || line.sides().stream().anyMatch(side -> side.nations().contains(nation)))
                && rounds.accepts(line.match())
                && (save == null || (save == Save.WITH) == line.hasSave())
                && (winner == null || (winner == Winner.KNOWN) == line.decided());
    }

    /** True when a part restricts the list. */
    public boolean restricts() {
        return player != null || nation != null || rounds.restricts() || save != null || winner != null;
    }

    /** As in the address; empty: not restricted. */
    public String saveKey() {
        return save == null ? "" : Query.key(save);
    }

    /** As in the address; empty: not restricted. */
    public String winnerKey() {
        return winner == null ? "" : Query.key(winner);
    }

    /** As in the address; empty: the usual one of the column. */
    public String orderKey() {
        return order == sort.usual() ? "" : Query.key(order);
    }

    /** Address of the list sorted by this column; once more turns the order around. */
    String sortedBy(MatchSort column) {
        Order next = column == sort ? order.other() : column.usual();
        return parts().with("sort", column).with("order", next).toString();
    }

    /** Shortest address of this list. */
    String address() {
        return parts().with("sort", sort == MatchSort.DATE ? null : sort).with("order", order == sort.usual() ? null : order)
                .toString();
    }

    private Address parts() {
        return rounds.addTo(new Address(PATH).with("player", player).with("nation", nation)).with("save", save).with("winner",
                winner);
    }

    private boolean isPlayer(MatchSide side) {
        String wanted = player.toLowerCase(Locale.ROOT);
        return Objects.equals(side.personId(), player)
                || (side.name() != null && side.name().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
