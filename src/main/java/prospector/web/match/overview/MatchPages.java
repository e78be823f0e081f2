package prospector.web.match.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameFamilies;
import prospector.stats.match.GameMoments;
import prospector.stats.match.GameRulers;
import prospector.stats.match.GameTurns;
import prospector.stats.match.MatchGames;
import prospector.stats.match.MatchHead;
import prospector.warehouse.Reading;
import prospector.warehouse.Warehouse;
import prospector.web.format.Format;
import prospector.web.format.Query;
import prospector.web.match.KeyMoment;
import prospector.web.match.LeadStory;
import prospector.web.match.MatchGame;
import prospector.web.match.Result;
import prospector.web.match.Side;
import prospector.web.match.overview.MatchPage.Court;
import prospector.web.match.overview.MatchPage.Curve;
import prospector.web.match.section.Moment;
import prospector.web.match.section.Standing;
import prospector.web.spoilers.Covers;
import prospector.web.spoilers.Spoilers;

/** Asks the questions of a match page and puts the answers together. */
@ApplicationScoped
class MatchPages {
    private final Warehouse warehouse;

    MatchPages(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Empty: there is no such match. A game or turn that is not of this match is a bad parameter. */
    Optional<MatchPage> find(String matchId, Query query) {
        return warehouse.read(reading -> MatchGame.of(reading, matchId, query.text("game"))
                .map(game -> page(reading, game, query)));
    }

    /** The match without its course; empty: there is no such match. */
    Optional<CoveredMatch> covered(String matchId, Spoilers spoilers) {
        return warehouse.read(reading -> reading.one(MatchHead.class, matchId)
                .map(match -> CoveredMatch.of(reading, match, Covers.of(reading, spoilers))));
    }

    private static MatchPage page(Reading reading, MatchGame game, Query query) {
        MatchHead match = game.match();
        if (game.about() == null) {
            return new MatchPage(game.title(), match, Result.withoutGame(match), game.games(), game.missing(), null,
                    game.links(null));
        }
        Moment moment = Moment.of(reading, game, query);
        return new MatchPage(game.title(), match, Result.of(game.about(), game.sides()), game.games(), null, report(moment),
                moment.links());
    }

    private static MatchPage.GameReport report(Moment moment) {
        MatchGames game = moment.game().about();
        List<Side> sides = moment.sides();
        List<GameTurns> turns = moment.reading().list(GameTurns.class, game.gameId());
        List<Curve> curves = List.of(new Curve("lead", Standing.points(moment)), new Curve("military", Standing.power(moment)),
                new Curve("rulers", Standing.legitimacy(moment)));
        return new MatchPage.GameReport(game, moment.game().games().indexOf(game) + 1, moment.turn(), sides,
                courts(moment), new MissingNumbers(game).reasons(sides), moment.nothing(), curves, LeadStory.of(sides, turns),
                KeyMoment.of(sides, moment.reading().list(GameMoments.class, game.gameId()), turns));
    }

    private static List<Court> courts(Moment moment) {
        List<GameRulers> rulers = moment.reading().list(GameRulers.class, moment.gameId());
        List<GameFamilies> families = moment.reading().list(GameFamilies.class, moment.gameId());
        return moment.sides().stream().map(side -> new Court(side.end().player(),
                rulers.stream().filter(ruler -> ruler.player() == side.end().player() && ruler.turnTo() == null)
                        .map(MatchPages::title).findFirst().orElse(null),
                families.stream().filter(family -> family.player() == side.end().player())
                        .sorted(Comparator.comparing(GameFamilies::cities, Comparator.nullsLast(Comparator.reverseOrder())))
                        .map(GameFamilies::family).toList()))
                .toList();
    }

    private static String title(GameRulers ruler) {
        String name = ruler.name() == null ? "Ruler " + (ruler.succession() + 1) : Format.readable(ruler.name());
        return ruler.cognomen() == null ? name : name + " " + Format.readable(ruler.cognomen());
    }
}
