package prospector.web.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.web.block.Block.LongRow;
import prospector.web.block.Head.Sample;
import prospector.web.block.TreeBlock.Edge;
import prospector.web.block.TreeBlock.Node;

class TreeBlockTest {
    private static final Node ROOT = new Node(Subject.of("TECH_TRAPPING"), 0, 2, List.of(), 10.0, 4, 1.0);
    private static final Node NEXT = new Node(Subject.of("TECH_STEEL"), 1, 0, List.of("TECH_TRAPPING", "TECH_NEW"), 60.0, 2,
            0.5);
    private static final Node NOBODY = new Node(Subject.of("TECH_MANOR"), 2, 1, List.of("TECH_STEEL"), null, 0, 0.0);
    private static final Node UNKNOWN = new Node(Subject.of("TECH_NEW"), null, null, List.of(), 99.0, 1, 0.25);

    @Test
    void drawsLinesOnlyBetweenWhatStandsInTheTree() {
        TreeBlock tree = tree(ROOT, NEXT, NOBODY, UNKNOWN);

        assertThat(tree.edges()).extracting(Edge::from, Edge::to).containsExactly(tuple("TECH_TRAPPING", "TECH_STEEL"),
                tuple("TECH_STEEL", "TECH_MANOR"));
        assertThat(tree.apart()).containsExactly(UNKNOWN);
        assertThat(tree.edges().get(0).path()).startsWith("M" + (ROOT.x() + tree.boxWidth()) + " ").endsWith(
                NEXT.x() + " " + (NEXT.y() + tree.boxHeight() / 2));
    }

    @Test
    void fitsItsBoxes() {
        TreeBlock tree = tree(ROOT, NEXT, NOBODY);

        assertThat(tree.placed()).allSatisfy(node -> {
            assertThat(node.x() + tree.boxWidth()).isLessThan(tree.width());
            assertThat(node.y() + tree.boxHeight()).isLessThan(tree.height());
        });
    }

    @Test
    void tintsFromTheLeastValueToTheGreatest() {
        TreeBlock tree = tree(ROOT, NEXT, NOBODY, UNKNOWN);

        assertThat(List.of(tree.tint(ROOT), tree.tint(NEXT), tree.tint(NOBODY))).containsExactly(1, 5, 0);
        assertThat(tree.tints()).extracting(TreeBlock.Tint::from, TreeBlock.Tint::to).startsWith(tuple(10.0, 20.0))
                .endsWith(tuple(50.0, 60.0)).hasSize(5);
        assertThat(tree(ROOT).tints()).as("one value needs no legend").isEmpty();
    }

    @Test
    void givesValuesAndSharesInLongForm() {
        assertThat(tree(NOBODY, UNKNOWN).longRows()).containsExactly(
                new LongRow("tree", "TECH_MANOR", null, null, "share", 0.0, 0L),
                new LongRow("tree", "TECH_NEW", null, null, "value", 99.0, 1L),
                new LongRow("tree", "TECH_NEW", null, null, "share", 0.25, 1L));
    }

    @Test
    void isEmptyWhenNobodyHasAnything() {
        assertThat(tree(NOBODY).empty()).isTrue();
        assertThat(tree(NOBODY, NEXT).empty()).isFalse();
    }

    private static TreeBlock tree(Node... nodes) {
        return new TreeBlock(new Head("tree", "Tree", "When?", null, Sample.sides(4)), "median turn", "sides", List.of(nodes));
    }
}
