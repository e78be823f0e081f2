package prospector.web.bracket;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import prospector.stats.bracket.BracketLine;
import prospector.stats.tournament.LeagueStanding;
import prospector.stats.tournament.TournamentHead;
import prospector.warehouse.Reading;
import prospector.web.error.NotThereException;
import prospector.web.spoilers.Covers;
import prospector.web.spoilers.Spoilers;
import prospector.web.standings.LeagueTable;

/**
 * The matches of the tournament by rounds, with or without a save.
 *
 * @param tournament null: no description was imported
 * @param player participant whose way is shown; null: nobody's
 * @param participants everybody who stands in a match, by name
 * @param groups tables of the group stage; empty: none
 * @param parts groups and leagues, then the bracket
 */
public record BracketPage(TournamentHead tournament, Entrant player, List<Entrant> participants, List<LeagueTable> groups,
        List<Part> parts) {
    /** Somebody in the bracket. */
    public record Entrant(long participantId, String name) {
    }

    /** A match as a row of the table. */
    public record BracketRow(String matchId, String identifier, String part, String bracket, int round, String roundName,
            String status, Long participant1Id, String participant1, Integer seed1, Integer score1, Long participant2Id,
            String participant2, Integer seed2, Integer score2, Long winnerParticipantId, String scores, Boolean forfeited,
            Instant scheduledAt, Instant playedAt, String waits1, String waits2, int games) {
        static BracketRow of(Part part, Part.Round round, Box box) {
            Box.Side first = box.sides().get(0);
            Box.Side second = box.sides().get(1);
            Long winner = box.sides().stream().filter(side -> Boolean.TRUE.equals(side.won())).map(Box.Side::participantId)
                    .findFirst().orElse(null);
            return new BracketRow(box.id(), box.match().identifier(), part.key(), box.match().bracket(), box.match().round(),
                    round.heading(), box.status(), first.participantId(), first.name(), first.seed(), first.score(),
                    second.participantId(), second.name(), second.seed(), second.score(), winner, box.match().scores(),
                    box.match().forfeited(), box.match().scheduledAt(), box.match().playedAt(), first.waitsFor(),
                    second.waitsFor(), box.match().games());
        }
    }

    /**
     * The bracket.
     *
     * @param player id of a participant; null: nobody's way is shown
     */
    static BracketPage of(Reading reading, Long player, Spoilers spoilers) {
        Covers covers = Covers.of(reading, spoilers);
        List<BracketLine> lines = covers.bracket(reading);
        List<Entrant> entrants = entrants(lines);
        Entrant shown = entrants.stream().filter(entrant -> Objects.equals(entrant.participantId(), player)).findFirst()
                .orElse(null);
        if (player != null && shown == null) {
            throw new NotThereException("participant", player.toString());
        }
        List<LeagueTable> groups = covers.hideResults() ? List.of()
                : LeagueTable
                        .of(reading.list(LeagueStanding.class, new Object[] { null }), lines, null).stream()
                        .filter(table -> table.groupId() != null)
                        .toList();
        return new BracketPage(reading.one(TournamentHead.class).orElse(null), shown, entrants, groups,
                Parts.of(lines, player));
    }

    /** The parts that are drawn or stand beside the drawing. */
    public List<Part> bracket() {
        return parts.stream().filter(part -> part.drawn() || part.key().equals("third")).toList();
    }

    /** The parts that are lists of rounds. */
    public List<Part> lists() {
        return parts.stream().filter(part -> !part.drawn() && !part.key().equals("third")).toList();
    }

    List<BracketRow> rows() {
        return parts.stream()
                .flatMap(part -> part.rounds().stream()
                        .flatMap(round -> round.matches().stream().map(box -> BracketRow.of(part, round, box))))
                .toList();
    }

    private static List<Entrant> entrants(List<BracketLine> lines) {
        Stream<Entrant> found = lines.stream().flatMap(line -> line.slots().stream())
                .filter(slot -> slot.participantId() != null && slot.name() != null)
                .map(slot -> new Entrant(slot.participantId(), slot.name()));
        return found.distinct()
                .sorted(Comparator.comparing((Entrant entrant) -> entrant.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Entrant::participantId))
                .toList();
    }
}
