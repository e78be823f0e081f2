package prospector.web.filter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import prospector.stats.matches.MatchSummary;
import prospector.stats.side.GameSide;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.error.BadParameterException;
import prospector.web.format.Address;
import prospector.web.format.Query;
import prospector.web.format.RoundFilter;

/**
 * Which games and which sides of them statistics count; a part that is null does not restrict. Round, bracket, map, size,
 * aspect, length, date and version select games with all their sides; nation, player and result select sides.
 *
 * @param round as Challonge counts, negative in the losers bracket
 * @param bracket as in {@code matches.bracket}
 * @param map id of a map script
 * @param size id of a map size
 * @param aspect id of a map shape
 * @param minTurns games of at least so many turns
 * @param maxTurns games of at most so many turns
 * @param from first day, UTC
 * @param to last day, UTC
 * @param version of the game that wrote the save
 * @param nation id
 * @param player address of a person
 * @param result of the side
 * @param minGames rows with fewer decided games are left out; at least 1
 */
public record StatFilter(Integer round, String bracket, String map, String size, String aspect, Integer minTurns,
        Integer maxTurns, LocalDate from, LocalDate to, String version, String nation, String player, Result result,
        int minGames) {
    private static final int MOST_TURNS = 2000;
    private static final int MOST_GAMES = 1000;

    /** Of a side; a side whose game has no known winner is neither. */
    public enum Result {
        WON,
        LOST
    }

    /** Reads the parameters of an address. */
    public static StatFilter of(Query query) {
        RoundFilter part = RoundFilter.of(query);
        return new StatFilter(part.round(), part.bracket(),
                query.text("map").orElse(null), query.text("size").orElse(null), query.text("aspect").orElse(null),
                between(query, "min-turns", 1, MOST_TURNS), between(query, "max-turns", 1, MOST_TURNS),
                query.day("from").orElse(null), query.day("to").orElse(null), query.text("version").orElse(null),
                query.text("nation").orElse(null), query.text("player").orElse(null),
                query.choice("result", Result.class).orElse(null),
                minGames(query));
    }

    /** The least number of decided games of a row, as every page with rows takes it; 1 unless given. */
    public static int minGames(Query query) {
        return Objects.requireNonNullElse(between(query, "min-games", 1, MOST_GAMES), 1);
    }

    /** Nothing is restricted. */
    public static StatFilter none() {
        return of(Query.none());
    }

    private static Integer between(Query query, String name, int least, int most) {
        return query.number(name).map(number -> {
            if (number < least || number > most) {
                throw new BadParameterException(name, "a number from " + least + " to " + most);
            }
            return number;
        }).orElse(null);
    }

    /** What is left of the sides of a snapshot. */
    public Selection select(Reading reading) {
        return Selection.of(reading, this::accepts);
    }

    boolean accepts(GameSide side) {
        return acceptsGame(side) && fits(nation, side.nation()) && fits(player, side.personId())
                && (result == null || Boolean.valueOf(result == Result.WON).equals(side.won()));
    }

    /**
     * Whether a match, with or without a save, may stay: its round, bracket and day. What only a save tells is asked of its
     * sides, see {@link #restrictsSaves()}.
     */
    public boolean accepts(MatchSummary match) {
        return fits(round, match.round()) && fits(bracket, match.bracket()) && within(match.playedOn());
    }

    /** True when a part restricts that only a save tells, so that no match without one can stay. */
    public boolean restrictsSaves() {
        return restrictsSides() || Stream.of(map, size, aspect, minTurns, maxTurns, version).anyMatch(Objects::nonNull);
    }

    private boolean within(LocalDate day) {
        return (from == null || (day != null && !day.isBefore(from))) && (to == null || (day != null && !day.isAfter(to)));
    }

    private boolean acceptsGame(GameSide side) {
        return fits(round, side.round()) && fits(bracket, side.bracket()) && fits(map, side.mapClass())
                && fits(size, side.mapSize()) && fits(aspect, side.mapAspect()) && fits(version, side.gameVersion())
                && (minTurns == null || side.turns() >= minTurns) && (maxTurns == null || side.turns() <= maxTurns)
                && within(side.playedOn());
    }

    private static boolean fits(Object wanted, Object value) {
        return wanted == null || wanted.equals(value);
    }

    /** True when a part restricts games or sides. */
    public boolean restricts() {
        return restrictsGames() || restrictsSides();
    }

    /** True when a part selects whole games. */
    public boolean restrictsGames() {
        return Stream.of(round, bracket, map, size, aspect, minTurns, maxTurns, from, to, version).anyMatch(Objects::nonNull);
    }

    /** True when a part selects single sides of games. */
    public boolean restrictsSides() {
        return Stream.of(nation, player, result).anyMatch(Objects::nonNull);
    }

    /** As in the address; empty: not restricted. */
    public String resultKey() {
        return result == null ? "" : Query.key(result);
    }

    /** Shortest address of a page with this filter. */
    public Address address(String path) {
        return new Address(path).with("round", round).with("bracket", bracket).with("map", map).with("size", size)
                .with("aspect", aspect).with("min-turns", minTurns).with("max-turns", maxTurns).with("from", from)
                .with("to", to).with("version", version).with("nation", nation).with("player", player).with("result", result)
                .with("min-games", minGames == 1 ? null : minGames);
    }
}
