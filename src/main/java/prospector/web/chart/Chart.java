package prospector.web.chart;

import java.util.List;

/**
 * A chart, ready to be drawn or read.
 *
 * @param id key within its resource, such as {@code points} or {@code YIELD_SCIENCE}
 * @param kind how the values are joined
 * @param heading what is shown
 * @param unit of the values
 * @param x the turns
 * @param series one for each side that has any value; as many values as the axis has
 * @param summary what the chart shows, in a sentence; empty when there are no series
 * @param note what is not in the chart and why, in words; null: nothing is missing
 */
public record Chart(String id, Kind kind, String heading, String unit, Axis x, List<Series> series, String summary,
        String note) {
    /** How the values of a series are joined. */
    public enum Kind {
        LINE,
        STEP
    }

    /** Whether nothing was recorded. */
    public boolean empty() {
        return series.isEmpty();
    }

    /** The same chart with a word about what it does not hold. */
    public Chart withNote(String missing) {
        return new Chart(id, kind, heading, unit, x, series, summary, missing);
    }

    /** The values of some turns, as a table: every n-th turn and always the last one. */
    public ChartTable table(int every) {
        return ChartTable.of(this, every);
    }
}
