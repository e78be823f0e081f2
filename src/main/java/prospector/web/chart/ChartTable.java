package prospector.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart as a table for readers who do not see it.
 *
 * @param columns the sides
 * @param rows some turns, the last one always among them
 * @param every distance of the turns; 1: all of them
 */
public record ChartTable(List<String> columns, List<Row> rows, int every) {
    /**
     * The values of all sides on a turn.
     *
     * @param values in the order of the columns; null: not recorded
     */
    public record Row(int turn, List<String> values) {
    }

    static ChartTable of(Chart chart, int every) {
        List<Integer> turns = chart.x().values();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i) % every == 0 || i == turns.size() - 1) {
                rows.add(new Row(turns.get(i), valuesAt(chart, i)));
            }
        }
        return new ChartTable(chart.series().stream().map(Series::label).toList(), List.copyOf(rows), every);
    }

    private static List<String> valuesAt(Chart chart, int index) {
        List<String> values = new ArrayList<>();
        chart.series().forEach(series -> values.add(series.at(index) == null ? null : Summary.number(series.at(index))));
        return values;
    }
}
