package prospector.web.home;

import java.util.List;

import prospector.stats.WinRate;
import prospector.stats.matches.MatchLine;
import prospector.stats.side.Selection;
import prospector.stats.tournament.NationResult;
import prospector.stats.tournament.TournamentTotals;
import prospector.warehouse.Reading;
import prospector.web.format.Address;
import prospector.web.format.RoundFilter;
import prospector.web.spoilers.Covers;
import prospector.web.spoilers.Spoilers;

/**
 * The tournament at a glance.
 *
 * @param filter to which part nations and latest matches are restricted
 * @param choices brackets and rounds that occur
 * @param totals its size; all zero before the first import
 * @param nations results of each nation in the hands of people, the most played first
 * @param latest the latest matches with a save or a result
 */
public record HomePage(RoundFilter filter, RoundFilter.Choices choices, TournamentTotals totals, List<NationLine> nations,
        List<MatchLine> latest) {
    private static final int LATEST = 6;

    /** A nation's results with what can be said from so many. */
    public record NationLine(NationResult result, WinRate rate) {
    }

    /** A nation's results as a row of the table. */
    public record NationRow(String nation, long seats, long wins, long decided, Double rate, Double low, Double high) {
    }

    static HomePage of(Reading reading, RoundFilter filter, Spoilers spoilers) {
        Covers covers = Covers.of(reading, spoilers);
        TournamentTotals totals = reading.one(TournamentTotals.class).orElseThrow();
        Selection selection = Selection.of(reading, side -> filter.accepts(side.bracket(), side.round()));
        List<NationLine> nations = reading.list(NationResult.class, selection.keys()).stream()
                .map(result -> new NationLine(result, WinRate.of(result.wins(), result.decided())))
                .toList();
        List<MatchLine> all = MatchLine.all(reading);
        List<MatchLine> latest = all.stream()
                .filter(line -> filter.accepts(line.match()))
                .filter(line -> (line.hasSave() || line.decided()) && covers.lists(line.id()))
                .limit(LATEST)
                .map(covers::cover)
                .toList();
        return covers.hideResults()
                ? new HomePage(filter, RoundFilter.Choices.of(all), totals.withoutLength(), List.of(), latest)
                : new HomePage(filter, RoundFilter.Choices.of(all), totals, nations, latest);
    }

    /** Shortest address of this page. */
    String address() {
        return filter.addTo(new Address("/")).toString();
    }

    List<NationRow> rows() {
        return nations.stream()
                .map(line -> new NationRow(line.result.nation(), line.result.seats(), line.result.wins(), line.result.decided(),
                        line.rate.rate(), line.rate.low(), line.rate.high()))
                .toList();
    }
}
