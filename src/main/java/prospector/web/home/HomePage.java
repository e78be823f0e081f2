package prospector.web.home;

import java.util.List;

import prospector.stats.WinRate;
import prospector.stats.matches.MatchLine;
import prospector.stats.tournament.NationResult;
import prospector.stats.tournament.TournamentTotals;
import prospector.warehouse.Reading;

/**
 * The tournament at a glance.
 *
 * @param totals its size; all zero before the first import
 * @param nations results of each nation in the hands of people, the most played first
 * @param latest the latest matches with a save or a result
 */
public record HomePage(TournamentTotals totals, List<NationLine> nations, List<MatchLine> latest) {
    private static final int LATEST = 6;

    /** A nation's results with what can be said from so many. */
    public record NationLine(NationResult result, WinRate rate) {
    }

    /** A nation's results as a row of the table. */
    public record NationRow(String nation, long seats, long wins, long decided, Double rate, Double low, Double high) {
    }

    static HomePage of(Reading reading) {
        TournamentTotals totals = reading.one(TournamentTotals.class).orElseThrow();
        List<NationLine> nations = reading.list(NationResult.class).stream()
                .map(result -> new NationLine(result, WinRate.of(result.wins(), result.decided())))
                .toList();
        List<MatchLine> latest = MatchLine.all(reading).stream()
                .filter(line -> line.hasSave() || line.decided())
                .limit(LATEST)
                .toList();
        return new HomePage(totals, nations, latest);
    }

    List<NationRow> rows() {
        return nations.stream()
                .map(line -> new NationRow(line.result.nation(), line.result.seats(), line.result.wins(), line.result.decided(),
                        line.rate.rate(), line.rate.low(), line.rate.high()))
                .toList();
    }
}
