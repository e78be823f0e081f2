package prospector.web.standings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import prospector.stats.bracket.BracketLine;
import prospector.stats.matches.MatchLine;
import prospector.stats.tournament.LeagueStanding;
import prospector.stats.tournament.Placing;
import prospector.stats.tournament.TournamentHead;
import prospector.warehouse.Reading;
import prospector.web.format.Address;
import prospector.web.format.RoundFilter;
import prospector.web.format.Rounds;

/**
 * Who stands where.
 *
 * @param filter bracket chooses tables; round: tables as they stood after it, and of the bracket those who fell in it
 * @param choices brackets and rounds that occur
 * @param tournament null: no description was imported
 * @param leagues tables of leagues and groups; empty: none
 * @param places of the bracket; empty: none
 */
public record StandingsPage(RoundFilter filter, RoundFilter.Choices choices, TournamentHead tournament,
        List<LeagueTable> leagues, List<Placing> places) {
    private static final List<String> ELIMINATION = List.of("winners", "losers", "final");

    /** A participant as a row of the table; what does not belong to the kind of table is empty. */
    public record StandingRow(String table, Integer rankFrom, Integer rankTo, boolean ranked, long participantId, String name,
            Integer seed, String status, Long played, long wins, Long ties, long losses, long forfeits, Long byes,
            Double points, Long headToHead, Double medianBuchholz, Double buchholz, Integer setDifference,
            Integer pointDifference, String outBracket, Integer outRound, String outMatchId) {
        static StandingRow of(LeagueTable table, LeagueTable.Line line) {
            LeagueStanding standing = line.standing();
            return new StandingRow(table.key(), standing.rank(), standing.rank(), standing.ranked(), standing.participantId(),
                    standing.name(), standing.seed(), standing.active() ? null : "left", standing.played(), standing.wins(),
                    standing.ties(), standing.losses(), standing.forfeits(), standing.byes(), standing.points(),
                    standing.headToHead(), standing.medianBuchholz(), standing.buchholz(), line.setDifference(),
                    line.pointDifference(), null, null, null);
        }

        static StandingRow of(Placing place) {
            return new StandingRow("bracket", place.placeFrom(), place.placeTo(), place.ranked(), place.participantId(),
                    place.name(), place.seed(), place.status(), null, place.wins(), null, place.losses(), place.forfeits(),
                    null, null, null, null, null, null, null, place.outBracket(), place.outRound(), place.outMatchId());
        }
    }

    static StandingsPage of(Reading reading, RoundFilter filter) {
        Integer after = filter.round() == null || filter.round() < 0 ? null : filter.round();
        List<LeagueTable> leagues = LeagueTable
                .of(reading.list(LeagueStanding.class, new Object[] { after }), BracketLine.all(reading), after).stream()
                .filter(table -> filter.bracket() == null || filter.bracket().equals(table.bracket()))
                .filter(table -> Objects.equals(filter.round(), after))
                .toList();
        List<Placing> places = reading.list(Placing.class).stream()
                .filter(place -> !filter.restricts() || isOut(place, filter))
                .toList();
        return new StandingsPage(filter, RoundFilter.Choices.of(MatchLine.all(reading)),
                reading.one(TournamentHead.class).orElse(null), leagues, places);
    }

    /** A bracket shows those who fell there; champion and final go together. */
    private static boolean isOut(Placing place, RoundFilter filter) {
        return filter.accepts(place.outBracket(), place.outRound())
                && (filter.bracket() == null || ELIMINATION.contains(filter.bracket())) && place.outBracket() != null;
    }

    /** Where a participant fell, in words. */
    public String outIn(Placing place) {
        return Rounds.name(place.outBracket(), place.outRound());
    }

    /** Whether the places are Challonge's final ones. */
    public boolean ranked() {
        return places.stream().anyMatch(Placing::ranked);
    }

    /** Whether a table is by Swiss rules. */
    public boolean swiss() {
        return leagues.stream().anyMatch(LeagueTable::swiss);
    }

    /** How Challonge orders the table, when it is not by points and wins as here; null: it does, or does not say. */
    public String otherOrder() {
        String order = tournament == null ? null : tournament.rankedBy();
        return order == null || order.equals("match wins") || order.equals("custom") ? null : order;
    }

    /** Shortest address of this page. */
    String address() {
        return filter.addTo(new Address("/standings")).toString();
    }

    List<StandingRow> rows() {
        return Stream.concat(
                leagues.stream().flatMap(table -> table.lines().stream().map(line -> StandingRow.of(table, line))),
                places.stream().map(StandingRow::of)).toList();
    }
}
