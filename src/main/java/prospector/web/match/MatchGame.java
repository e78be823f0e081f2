package prospector.web.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.match.GameSides;
import prospector.stats.match.MatchGames;
import prospector.stats.match.MatchHead;
import prospector.warehouse.Reading;
import prospector.web.error.BadParameterException;

/**
 * A match and the game of it that is looked at.
 *
 * @param match what the tournament knows
 * @param games all games of the match, in the order they were played; empty: no save was imported
 * @param about the game looked at; null: no save was imported
 * @param sides who took part in that game, by their player ids; empty: no save was imported
 */
public record MatchGame(MatchHead match, List<MatchGames> games, MatchGames about, List<Side> sides) {
    /**
     * Empty: there is no such match.
     *
     * @param gameId a game of the match; empty: the first
     * @throws BadParameterException the game is not of this match
     */
    public static Optional<MatchGame> of(Reading reading, String matchId, Optional<String> gameId) {
        return reading.one(MatchHead.class, matchId).map(match -> of(reading, match, gameId));
    }

    private static MatchGame of(Reading reading, MatchHead match, Optional<String> gameId) {
        List<MatchGames> games = reading.list(MatchGames.class, match.matchId());
        return chosen(games, gameId)
                .map(about -> new MatchGame(match, games, about, Side.of(reading.list(GameSides.class, about.gameId()))))
                .orElseGet(() -> new MatchGame(match, games, null, List.of()));
    }

    private static Optional<MatchGames> chosen(List<MatchGames> games, Optional<String> gameId) {
        if (gameId.isEmpty()) {
            return games.stream().findFirst();
        }
        Optional<MatchGames> chosen = games.stream().filter(game -> game.gameId().equals(gameId.get())).findFirst();
        if (chosen.isEmpty()) {
            throw new BadParameterException("game", "the GameId of a game of this match");
        }
        return chosen;
    }

    /** Who plays whom: the participants where Challonge names both, else the players of the save. */
    public String title() {
        return title(match, sides);
    }

    /** Addresses of the sections of the game looked at; turn null: the last. */
    public SectionLinks links(Integer turn) {
        return new SectionLinks(match.matchId(), named(), turn);
    }

    /** Why there is no game to look at, in a sentence; null: there is one. */
    public String missing() {
        if (about != null) {
            return null;
        }
        return Boolean.TRUE.equals(match.forfeited()) ? "This match was decided without a game, so there is no save of it."
                : "No save of this match has been imported, so nothing is known of its course. When its save file reaches the "
                        + "server, this page fills by itself.";
    }

    /** GameId for addresses; null: the match has only one game. */
    public String named() {
        return games.size() > 1 ? about.gameId() : null;
    }

    /** Who plays whom, where the sides are known already; empty: they are not. */
    public static String title(MatchHead match, List<Side> sides) {
        if (match.participant1() != null && match.participant2() != null) {
            return match.participant1() + " vs " + match.participant2();
        }
        if (!sides.isEmpty()) {
            return sides.stream().map(Side::title).collect(Collectors.joining(sides.size() == 2 ? " vs " : ", "));
        }
        return String.join(" vs ", entrants(match));
    }

    /** Both participants, or that they are to be decided. */
    public static List<String> entrants(MatchHead match) {
        return Stream.of(match.participant1(), match.participant2()).map(name -> name == null ? "to be decided" : name)
                .toList();
    }
}
