package prospector.web.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head.Sample;

class CurveSummaryTest {
    private static final Subject ROME = Subject.side(0, "Rome", "NATION_ROME", 1);
    private static final Subject PERSIA = Subject.side(1, "Persia", "NATION_PERSIA", 1);
    private static final Subject EGYPT = Subject.side(2, "Egypt", "NATION_EGYPT", 1);

    @Test
    void saysWhoHasTheMostSinceWhen() {
        assertThat(summary(line(ROME, 1, 5, 5, 9), line(PERSIA, 2, 4, 5, 6)))
                .isEqualTo("Rome has the most from turn 4 on: 9 to 6 on turn 4.");
    }

    @Test
    void saysThatOneHadTheMostAllTheTime() {
        assertThat(summary(line(ROME, 1, 2), line(PERSIA, 2, 1234)))
                .isEqualTo("Persia has the most from the first turn on: 1,234 to 2 on turn 2.");
    }

    @Test
    void saysThatTheyEndLevel() {
        assertThat(summary(line(ROME, 1, 7), line(PERSIA, 2, 7))).isEqualTo("Level at the end: 7 to 7 on turn 2.");
    }

    @Test
    void namesEachOfSeveralSidesThatLastedToTheEnd() {
        assertThat(summary(line(ROME, 1, 1.5), line(PERSIA, 5), line(EGYPT, 2, 3)))
                .isEqualTo("Egypt has the most from turn 2 on: Egypt 3, Rome 1.5 on turn 2.");
    }

    @Test
    void namesTheHighestValueOfASideAlone() {
        assertThat(summary(line(ROME, 1, 8, -4))).isEqualTo("Rome ends at -4 on turn 3; the highest is 8 on turn 2.");
    }

    @Test
    void leavesTheFieldOut() {
        Line field = line(Subject.named("field", "All sides"), 100, 100, 100);

        assertThat(summary(line(ROME, 1, 2), line(PERSIA, 3, 1), field))
                .isEqualTo("Rome has the most from turn 2 on: 2 to 1 on turn 2.");
        assertThat(summary(field)).isNull();
    }

    private static Line line(Subject subject, double... values) {
        return new Line(subject, Role.OTHER, IntStream.range(0, values.length)
                .mapToObj(index -> new Point(index + 1, 1, values[index], null, null)).toList());
    }

    private static String summary(Line... lines) {
        return new CurveBlock(new Head("points", "Points", "How many?", null, Sample.sides(2)), "turn", "points", false,
                List.of(lines)).summary();
    }
}
