package prospector.web.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameLaws;
import prospector.stats.match.GameSettings;
import prospector.stats.match.GameSides;
import prospector.stats.match.GameTechs;
import prospector.stats.match.GameTurns;
import prospector.stats.match.GameYields;
import prospector.stats.match.MatchGames;
import prospector.stats.match.MatchHead;
import prospector.warehouse.Reading;
import prospector.warehouse.Warehouse;
import prospector.web.error.BadParameterException;
import prospector.web.spoilers.Covers;
import prospector.web.spoilers.Spoilers;

/** Asks the questions of a match page and puts the answers together. */
@ApplicationScoped
class MatchPages {
    private final Warehouse warehouse;

    MatchPages(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Empty: there is no such match. A game that is not of this match is a bad parameter. */
    Optional<MatchPage> find(String matchId, MatchFilter filter) {
        return warehouse.read(reading -> reading.one(MatchHead.class, matchId).map(match -> page(reading, match, filter)));
    }

    /** The match without its course; empty: there is no such match. */
    Optional<CoveredMatch> covered(String matchId, Spoilers spoilers) {
        return warehouse.read(reading -> reading.one(MatchHead.class, matchId)
                .map(match -> CoveredMatch.of(reading, match, Covers.of(reading, spoilers))));
    }

    private static MatchPage page(Reading reading, MatchHead match, MatchFilter filter) {
        List<MatchGames> games = reading.list(MatchGames.class, match.matchId());
        Optional<MatchGames> chosen = chosen(games, filter);
        if (chosen.isEmpty()) {
            return new MatchPage(title(match, List.of()), match, Result.withoutGame(match), games, null);
        }
        MatchPage.GameReport game = report(reading, match.matchId(), games, chosen.get(), filter.measure());
        return new MatchPage(title(match, game.sides()), match, Result.of(game.about(), game.sides()), games, game);
    }

    private static Optional<MatchGames> chosen(List<MatchGames> games, MatchFilter filter) {
        if (filter.game().isEmpty()) {
            return games.stream().findFirst();
        }
        Optional<MatchGames> chosen = games.stream().filter(game -> game.gameId().equals(filter.game().get())).findFirst();
        if (chosen.isEmpty()) {
            throw new BadParameterException("game", "the GameId of a game of this match");
        }
        return chosen;
    }

    private static MatchPage.GameReport report(Reading reading, String matchId, List<MatchGames> games, MatchGames game,
            Measure measure) {
        String gameId = game.gameId();
        List<Side> sides = Side.of(reading.list(GameSides.class, gameId));
        return new MatchPage.GameReport(game, games.indexOf(game) + 1, sides, new History(game).missingNumbers(sides),
                SettingGroup.of(reading.list(GameSettings.class, gameId)),
                MatchTurns.of(matchId, game, sides, reading.list(GameTurns.class, gameId)),
                MatchYields.of(matchId, game, sides, reading.list(GameYields.class, gameId), measure),
                MatchLaws.of(matchId, game, sides, reading.list(GameLaws.class, gameId)),
                MatchTechnologies.of(matchId, game, sides, reading.list(GameTechs.class, gameId)));
    }

    /** The participants where Challonge names both, else the players of the save. */
    static String title(MatchHead match, List<Side> sides) {
        if (match.participant1() != null && match.participant2() != null) {
            return match.participant1() + " vs " + match.participant2();
        }
        if (!sides.isEmpty()) {
            return sides.stream().map(Side::title).collect(Collectors.joining(sides.size() == 2 ? " vs " : ", "));
        }
        return String.join(" vs ", entrants(match));
    }

    /** Both participants, or that they are to be decided. */
    static List<String> entrants(MatchHead match) {
        return Stream.of(match.participant1(), match.participant2()).map(name -> name == null ? "to be decided" : name)
                .toList();
    }
}
