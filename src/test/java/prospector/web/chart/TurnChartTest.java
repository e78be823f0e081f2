package prospector.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnChartTest {
    private static final ChartTitle POINTS = ChartTitle.of("points", "Victory points", "points");
    private static final Line ROME = new Line(0, "Rome", "NATION_ROME", 1);
    private static final Line PERSIA = new Line(1, "Persia", "NATION_PERSIA", 1);
    private static final Line EGYPT = new Line(2, "Egypt", "NATION_EGYPT", 1);

    @Test
    void alignsTheSidesOnTheTurnsThatWereRecorded() {
        Chart chart = TurnChart.lines(POINTS, List.of(ROME, PERSIA),
                List.of(point(0, 2, 1), point(0, 4, 2.5), point(1, 3, 4.0), point(1, 5, null)));

        assertThat(chart.x().values()).containsExactly(2, 3, 4);
        assertThat(chart.series()).extracting(Series::values).containsExactly(Arrays.asList(1, null, 2.5),
                Arrays.asList(null, 4L, null));
    }

    @Test
    void saysWhoLeadsSinceWhen() {
        Chart chart = lines(new int[] { 1, 5, 5, 9 }, new int[] { 2, 4, 5, 6 });

        assertThat(chart.summary()).isEqualTo("Rome leads from turn 4 on: 9 to 6 on turn 4.");
    }

    @Test
    void saysThatOneLedAllTheTime() {
        Chart chart = lines(new int[] { 1, 2 }, new int[] { 2, 1234 });

        assertThat(chart.summary()).isEqualTo("Persia leads from the first turn on: 1,234 to 2 on turn 2.");
    }

    @Test
    void saysThatTheyEndLevel() {
        Chart chart = lines(new int[] { 1, 7 }, new int[] { 2, 7 });

        assertThat(chart.summary()).isEqualTo("Level at the end: 7 to 7 on turn 2.");
    }

    @Test
    void namesEachOfSeveralSidesThatLastedToTheEnd() {
        Chart chart = TurnChart.lines(POINTS, List.of(ROME, PERSIA, EGYPT),
                List.of(point(0, 1, 1), point(1, 1, 5), point(2, 1, 2), point(0, 2, 1.5), point(2, 2, 3)));

        assertThat(chart.summary()).isEqualTo("Egypt leads from turn 2 on: Egypt 3, Rome 1.5 on turn 2.");
    }

    @Test
    void namesTheHighestValueOfASideAlone() {
        Chart chart = TurnChart.lines(POINTS, List.of(ROME, PERSIA), List.of(point(0, 1, 1), point(0, 2, 8), point(0, 3, -4)));

        assertThat(chart.summary()).isEqualTo("Rome ends at -4 on turn 3; the highest is 8 on turn 2.");
    }

    @Test
    void isEmptyWhenNothingWasRecorded() {
        Chart chart = TurnChart.lines(POINTS, List.of(ROME), List.of(point(0, 1, null)));

        assertThat(chart.empty()).isTrue();
        assertThat(chart.summary()).isEmpty();
        assertThat(TurnChart.counts(POINTS, List.of(ROME), List.of(), 3).empty()).isTrue();
    }

    @Test
    void countsWhatHappenedUpToEachTurn() {
        Chart chart = TurnChart.counts(POINTS, List.of(ROME, PERSIA), List.of(point(0, 2, 1), point(0, 2, 1), point(0, 4, 1)),
                5);

        assertThat(chart.series()).extracting(Series::values).containsExactly(List.of(0, 2, 2, 3, 3), List.of(0, 0, 0, 0, 0));
        assertThat(chart.kind()).isEqualTo(Chart.Kind.STEP);
    }

    @Test
    void showsEveryFifthTurnAndTheLastInItsTable() {
        Chart chart = lines(new int[] { 1, 2, 3, 4, 5, 6, 7 }, new int[] { 7, 6, 5, 4, 3, 2, 1 });

        assertThat(chart.table(5)).isEqualTo(new ChartTable(List.of("Rome", "Persia"),
                List.of(new ChartTable.Row(5, List.of("5", "3")), new ChartTable.Row(7, List.of("7", "1"))), 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "0;0", "-0.04;0", "12;12", "-7.5;-7.5", "999.94;999.9", "1000;1,000",
            "-1234567.85;-1,234,567.9" })
    void writesNumbersForReaders(double value, String text) {
        assertThat(Summary.number(value)).isEqualTo(text);
    }

    private static Chart lines(int[] rome, int[] persia) {
        return TurnChart.lines(POINTS, List.of(ROME, PERSIA),
                Stream.concat(points(0, rome), points(1, persia)).toList());
    }

    private static Stream<Point> points(int key, int[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> point(key, i + 1, values[i]));
    }

    private static Point point(int key, int turn, Number value) {
        return new Point(key, turn, value);
    }
}
