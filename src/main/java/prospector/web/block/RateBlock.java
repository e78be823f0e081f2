package prospector.web.block;

import java.util.List;
import java.util.stream.Stream;

import prospector.stats.WinRate;

/**
 * How often each subject won, with the interval in which the true rate lies.
 *
 * @param rows those with enough decided games, in their order
 * @param hidden number of rows left out because they have fewer
 * @param minGames decided games that a row must have
 */
public record RateBlock(Head head, List<Row> rows, int hidden, int minGames) implements Block {
    /**
     * A subject's results.
     *
     * @param played sides or games, decided or not
     */
    public record Row(Subject subject, WinRate rate, long played) {
        /** A row from what a question counts. */
        public static Row of(Subject subject, long wins, long decided, long played) {
            return new Row(subject, WinRate.of(wins, decided), played);
        }
    }

    /** Leaves out the rows with fewer decided games than asked for; one game asked for leaves out none. */
    public static RateBlock of(Head head, List<Row> rows, int minGames) {
        List<Row> shown = rows.stream().filter(row -> minGames <= 1 || row.rate().decided() >= minGames).toList();
        return new RateBlock(head, shown, rows.size() - shown.size(), minGames);
    }

    @Override
    public Kind kind() {
        return Kind.RATES;
    }

    @Override
    public boolean empty() {
        return rows.isEmpty();
    }

    @Override
    public String emptyBecause() {
        return hidden == 0 ? Block.super.emptyBecause()
                : "Nothing rests on " + minGames + " decided games yet: " + hidden + " with fewer.";
    }

    @Override
    public List<LongRow> longRows() {
        return rows.stream().flatMap(row -> Stream.of(
                number(row, "rate", row.rate().rate()), number(row, "low", row.rate().low()),
                number(row, "high", row.rate().high()), number(row, "wins", row.rate().wins()),
                number(row, "played", row.played()))).toList();
    }

    private LongRow number(Row row, String measure, Number value) {
        return new LongRow(head.id(), row.subject().id(), null, null, measure, value, row.rate().decided());
    }
}
