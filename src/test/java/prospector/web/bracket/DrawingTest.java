package prospector.web.bracket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.stats.bracket.BracketMatch;

/** Boxes are 5.75 rem high and 6.75 rem apart. */
class DrawingTest {
    @Test
    void putsABoxBetweenThoseThatLeadToIt() {
        Drawing drawing = Drawing.of(List.of(round(box("a"), box("b"), box("c"), box("d")),
                round(box("e", "a", "b"), box("f", "c", "d")), round(box("g", "e", "f"))));

        assertThat(gaps(drawing, 0)).containsExactly(0.0, 1.0, 1.0, 1.0);
        assertThat(gaps(drawing, 1)).containsExactly(3.375, 7.75);
        assertThat(gaps(drawing, 2)).containsExactly(10.125);
        assertThat(drawing.height()).isEqualTo(3 * 6.75 + 5.75);
        assertThat(drawing.columns().get(2).lines()).extracting(Drawing.Line::path)
                .containsExactly("M0 6.250H1.250V13.000H2.500", "M0 19.750H1.250V13.000H2.500");
        assertThat(drawing.columns().get(0).lines()).isEmpty();
    }

    @Test
    void letsASideBeginLater() {
        Drawing drawing = Drawing.of(List.of(round(box("b")), round(box("c"), box("d", "b")), round(box("e", "c", "d"))));

        assertThat(gaps(drawing, 0)).containsExactly(6.75);
        assertThat(gaps(drawing, 1)).containsExactly(0.0, 1.0);
        assertThat(gaps(drawing, 2)).containsExactly(3.375);
    }

    @Test
    void leadsALinePastARoundThatIsLeftOut() {
        Drawing drawing = Drawing.of(List.of(round(box("a"), box("b")), round(box("c", "a")), round(box("d", "c", "b"))));

        assertThat(drawing.columns().get(1).lines()).extracting(Drawing.Line::path)
                .containsExactly("M0 2.875H1.250V2.875H2.500", "M0 9.625H19.000");
    }

    @Test
    void stacksBoxesOfWhichNothingIsKnown() {
        Drawing drawing = Drawing.of(List.of(round(box("a"), box("b")), round(box("c", "hidden", "a"), box("d"))));

        assertThat(gaps(drawing, 0)).containsExactly(0.0, 1.0);
        assertThat(gaps(drawing, 1)).containsExactly(0.0, 1.0);
    }

    @Test
    void ignoresALineThatLeadsBackOrInACircle() {
        Drawing drawing = Drawing.of(List.of(round(box("a", "c", "a")), round(box("c", "a", "d"), box("d", "c"))));

        assertThat(drawing.columns().get(1).lines()).hasSize(1);
        assertThat(drawing.height()).isEqualTo(6.75 + 5.75);
    }

    @Test
    void drawsTheMarkedWayOnTop() {
        Box first = marked("a");
        Box last = new Box(match("c"), List.of(side("a", true), side("b", false)), "open", true);

        Drawing drawing = Drawing.of(List.of(round(first, box("b")), round(last)));

        assertThat(drawing.columns().get(1).lines()).extracting(Drawing.Line::onPath).containsExactly(false, true);
    }

    @Test
    void neverLetsBoxesOfAColumnOverlap() {
        Drawing drawing = Drawing.of(List.of(round(box("a"), box("b"), box("x")), round(box("c", "a", "b"), box("y"), box("z")),
                round(box("d", "c", "gone"), box("w"))));

        assertThat(drawing.columns()).allSatisfy(column -> assertThat(column.places().stream().skip(1))
                .allSatisfy(place -> assertThat(place.gap()).isGreaterThanOrEqualTo(1)));
    }

    private static List<Double> gaps(Drawing drawing, int column) {
        return drawing.columns().get(column).places().stream().map(Drawing.Place::gap).toList();
    }

    private static Part.Round round(Box... boxes) {
        return new Part.Round("r", "Round", 1, List.of(boxes));
    }

    private static Box box(String id, String... feeders) {
        return new Box(match(id), List.of(feeders).stream().map(feeder -> side(feeder, false)).toList(), "pending", false);
    }

    private static Box marked(String id) {
        return new Box(match(id), List.of(), "complete", true);
    }

    private static Box.Side side(String feeder, boolean onPath) {
        return new Box.Side(null, null, null, null, feeder, false, null, null, onPath);
    }

    private static BracketMatch match(String id) {
        return new BracketMatch(id, id, "winners", 1, null, false, null, null, false, null, null, 0);
    }
}
