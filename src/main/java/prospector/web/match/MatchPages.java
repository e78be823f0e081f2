package prospector.web.match;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameLaws;
import prospector.stats.match.GameMoments;
import prospector.stats.match.GameSettings;
import prospector.stats.match.GameTechs;
import prospector.stats.match.GameTurns;
import prospector.stats.match.GameYields;
import prospector.stats.match.MatchGames;
import prospector.stats.match.MatchHead;
import prospector.warehouse.Reading;
import prospector.warehouse.Warehouse;
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
        return warehouse.read(reading -> MatchGame.of(reading, matchId, filter.game())
                .map(game -> page(reading, game, filter)));
    }

    /** The match without its course; empty: there is no such match. */
    Optional<CoveredMatch> covered(String matchId, Spoilers spoilers) {
        return warehouse.read(reading -> reading.one(MatchHead.class, matchId)
                .map(match -> CoveredMatch.of(reading, match, Covers.of(reading, spoilers))));
    }

    private static MatchPage page(Reading reading, MatchGame game, MatchFilter filter) {
        MatchHead match = game.match();
        if (game.about() == null) {
            return new MatchPage(game.title(), match, Result.withoutGame(match), game.games(), null, filter.turn());
        }
        return new MatchPage(game.title(), match, Result.of(game.about(), game.sides()), game.games(),
                report(reading, game, filter.measure()), filter.turn());
    }

    private static MatchPage.GameReport report(Reading reading, MatchGame shown, Measure measure) {
        String matchId = shown.match().matchId();
        MatchGames game = shown.about();
        List<Side> sides = shown.sides();
        String gameId = game.gameId();
        List<GameTurns> turns = reading.list(GameTurns.class, gameId);
        return new MatchPage.GameReport(game, shown.games().indexOf(game) + 1, sides, new History(game).missingNumbers(sides),
                SettingGroup.of(reading.list(GameSettings.class, gameId)),
                MatchTurns.of(matchId, game, sides, turns),
                MatchYields.of(matchId, game, sides, reading.list(GameYields.class, gameId), measure),
                MatchLaws.of(matchId, game, sides, reading.list(GameLaws.class, gameId)),
                MatchTechnologies.of(matchId, game, sides, reading.list(GameTechs.class, gameId)),
                LeadStory.of(sides, turns), KeyMoment.of(sides, reading.list(GameMoments.class, gameId), turns));
    }
}
