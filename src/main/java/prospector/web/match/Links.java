package prospector.web.match;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.match.MatchGames;
import prospector.web.Representation;
import prospector.web.format.Format;

/** Addresses of a match, of its games and of the data of the game shown. */
public final class Links {
    private final String match;
    private final String game;
    private final Measure measure;

    private Links(String match, String game, Measure measure) {
        this.match = match;
        this.game = game;
        this.measure = measure;
    }

    /** The game stands in the address only where the match has several. */
    static Links of(String matchId, List<MatchGames> games, MatchGames shown, Measure measure) {
        String game = games.size() > 1 ? "game=" + Format.urlPath(shown.gameId()) : "";
        return new Links("/matches/" + Format.urlPath(matchId), game, measure);
    }

    /** Data of a part of the game, such as turns. */
    public String json(String part) {
        return address("/" + part + Representation.JSON.suffix(), game, measureOf(part));
    }

    /** The table of a part of the game; that of the yields has both measures. */
    public String csv(String part) {
        return address("/" + part + Representation.CSV.suffix(), game);
    }

    /** A page of its own about a part of the game, such as the map. */
    public String page(String part) {
        return address("/" + part, game);
    }

    /** A part of another game of the match. */
    public String page(String part, String gameId) {
        return address("/" + part, "game=" + Format.urlPath(gameId));
    }

    /** The page with another game of the match. */
    public String game(String gameId) {
        return address("", "game=" + Format.urlPath(gameId));
    }

    /** The page with another measure of the yields, opened there. */
    public String yields(Measure other) {
        return address("", game, other == Measure.RATE ? "" : "measure=" + other.key()) + "#yields";
    }

    private String measureOf(String part) {
        return part.equals("yields") && measure != Measure.RATE ? "measure=" + measure.key() : "";
    }

    private String address(String suffix, String... parameters) {
        return match + suffix + Stream.of(parameters).filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.joining("&"), query -> query.isEmpty() ? "" : "?" + query));
    }
}
