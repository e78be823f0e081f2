package prospector.web.matches;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.stats.matches.MatchSummary;
import prospector.warehouse.Reading;
import prospector.web.format.Format;
import prospector.web.format.RoundFilter;
import prospector.web.format.SortColumn;
import prospector.web.spoilers.Covers;
import prospector.web.spoilers.Spoilers;

/**
 * The list of matches.
 *
 * @param filter what was asked for
 * @param total matches of the tournament
 * @param choices what can be filtered by
 * @param matches those that the filter accepts, in its order
 */
public record MatchesPage(MatchFilter filter, int total, Choices choices, List<MatchLine> matches) {
    private static final List<MatchSort> COLUMNS = List.of(MatchSort.MATCH, MatchSort.ROUND, MatchSort.PLAYERS, MatchSort.TURNS,
            MatchSort.MAP, MatchSort.DATE);

    /** Values that occur. */
    public record Choices(List<String> players, List<String> nations, @JsonUnwrapped RoundFilter.Choices rounds) {
    }

    /** A match as a row of the table; lists have an entry for each side. */
    public record MatchRow(String matchId, String bracket, Integer round, String state, LocalDate playedOn,
            List<String> players,
            List<String> personIds, List<String> nations, String winner, String winnerPersonId, Integer turns, int games,
            Boolean forfeited, List<String> maps, List<String> mapSizes) {
        /** The match as a row. */
        public static MatchRow of(MatchLine line) {
            MatchSummary match = line.match();
            Optional<MatchSide> winner = line.winner();
            return new MatchRow(match.matchId(), match.bracket(), match.round(), match.state(), match.playedOn(),
                    line.sides().stream().map(side -> Objects.toString(side.name(), "")).toList(),
                    line.sides().stream().map(side -> Objects.toString(side.personId(), "")).toList(),
                    line.sides().stream().map(side -> String.join("+", side.nations())).toList(),
                    winner.map(MatchSide::name).orElse(null), winner.map(MatchSide::personId).orElse(null), match.turns(),
                    match.games(), match.forfeited(), match.maps(), match.mapSizes());
        }
    }

    static MatchesPage of(Reading reading, MatchFilter filter, Spoilers spoilers) {
        Covers covers = Covers.of(reading, spoilers);
        List<MatchLine> all = covers.matches(reading);
        List<MatchLine> accepted = all.stream()
                .filter(filter::accepts)
                .sorted(filter.sort().comparator(filter.order()))
                .toList();
        return new MatchesPage(filter, all.size(), choices(all), accepted);
    }

    /** Heads of the table. */
    public List<SortColumn> columns() {
        return COLUMNS.stream()
                .map(column -> new SortColumn(column.label(), filter.sortedBy(column),
                        column == filter.sort() ? filter.order() : null, column == MatchSort.TURNS))
                .toList();
    }

    /** Everything that the list can be sorted by, for the form. */
    public List<MatchSort> sorts() {
        return List.of(MatchSort.values());
    }

    List<MatchRow> rows() {
        return matches.stream().map(MatchRow::of).toList();
    }

    private static Choices choices(List<MatchLine> all) {
        return new Choices(
                all.stream().flatMap(line -> line.sides().stream()).map(MatchSide::name).filter(Objects::nonNull).distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER).toList(),
                all.stream().flatMap(line -> line.sides().stream()).flatMap(side -> side.nations().stream()).distinct()
                        .sorted(Comparator.comparing(Format::readable)).toList(),
                RoundFilter.Choices.of(all));
    }
}
