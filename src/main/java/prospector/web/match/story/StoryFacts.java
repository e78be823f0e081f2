package prospector.web.match.story;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;

import prospector.ingest.summary.FactSource;
import prospector.ingest.summary.Facts;
import prospector.source.Json;
import prospector.stats.match.GameSides;
import prospector.stats.match.SavedGame;
import prospector.warehouse.Reading;
import prospector.warehouse.Warehouse;
import prospector.web.format.Format;
import prospector.web.format.Query;
import prospector.web.match.MatchGame;
import prospector.web.match.Side;
import prospector.web.match.section.Moment;

/**
 * The facts of a game for a written summary: its story without the field, which changes with each other game, and how each
 * side stood at the end.
 */
@ApplicationScoped
class StoryFacts implements FactSource {
    private final Warehouse warehouse;

    /** A side at the end, as the page shows it; null: not recorded. */
    record Standing(String side, String player, String nation, boolean computer, Boolean won, Integer victoryPoints,
            Integer militaryPower, Integer cities, Integer technologies, Integer laws, Integer wonders) {
        static Standing of(Side side) {
            GameSides end = side.end();
            return new Standing(side.label(), side.title(), end.nation() == null ? null : Format.readable(end.nation()),
                    !end.human(), end.won(), end.points(), end.militaryPower(), end.cities(), end.technologies(), end.laws(),
                    end.wonders());
        }
    }

    StoryFacts(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<Facts> facts(Optional<String> matchId) {
        return warehouse.read(reading -> reading.list(SavedGame.class, matchId.orElse(null)).stream()
                .flatMap(saved -> facts(reading, saved).stream()).toList());
    }

    private static Optional<Facts> facts(Reading reading, SavedGame saved) {
        return MatchGame.of(reading, saved.matchId(), Optional.of(saved.gameId()))
                .map(game -> new Moment(reading, game, game.about().turns(), Query.none()))
                .map(moment -> of(moment, saved));
    }

    /** The facts of the game that is told, which must be told to its end. */
    static Optional<Facts> of(Moment moment) {
        return moment.reading().list(SavedGame.class, moment.game().match().matchId()).stream()
                .filter(saved -> saved.gameId().equals(moment.gameId())).findFirst().map(saved -> of(moment, saved));
    }

    private static Facts of(Moment moment, SavedGame saved) {
        List<Standing> sides = moment.sides().stream().map(Standing::of).toList();
        return new Facts(saved.matchId(), saved.gameId(), moment.game().title(), saved.sha256(),
                "Match: " + moment.game().title() + "\n\n" + Story.alone(moment).text() + "\n\nThe sides at the end: "
                        + json(sides));
    }

    private static String json(List<Standing> sides) {
        try {
            return Json.write(sides);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
