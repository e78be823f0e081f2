package prospector.web.section.technologies;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.game.ReferenceData;
import prospector.game.Tech;
import prospector.stats.techs.TechCoverage;
import prospector.stats.techs.TechTiming;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TreeBlock;
import prospector.web.block.TreeBlock.Node;

/** The tree of technologies, tinted by when sides get them. */
final class TechTree {
    private static final List<Tech> KNOWN = new ReferenceData().techs().all().stream()
            .sorted(Comparator.comparing(Tech::column).thenComparing(Tech::row)).toList();

    private TechTree() {
    }

    /** Every technology of the tree, got or not, then those that the tree does not know. */
    static TreeBlock of(List<TechTiming> timings, TechCoverage coverage) {
        Map<String, TechTiming> byTech = timings.stream().filter(timing -> !timing.bonus())
                .collect(Collectors.toMap(TechTiming::tech, Function.identity()));
        Stream<Node> tree = KNOWN.stream()
                .map(tech -> node(tech, Optional.ofNullable(byTech.get(tech.id())), coverage.sides()));
        List<String> placed = KNOWN.stream().map(Tech::id).toList();
        Stream<Node> apart = timings.stream().filter(timing -> !timing.bonus() && !placed.contains(timing.tech()))
                .map(timing -> new Node(Subject.of(timing.tech()), null, null, List.of(), timing.median(), timing.n(),
                        share(timing.sides(), coverage.sides())));
        return new TreeBlock(new Head("tree", "Technology tree", "When do sides get each technology, and how many get it?",
                "Lines lead to what a technology opens. The median turn is over the sides that got it, so that a technology which few "
                        + "reach looks earlier than it is for all. Bonus cards stand below.",
                Sample.sides(coverage.sides())), "median turn", "sides", Stream.concat(tree, apart).toList());
    }

    private static Node node(Tech tech, Optional<TechTiming> timing, long sides) {
        return new Node(Subject.of(tech.id()), tech.column(), tech.row(), tech.prerequisites(),
                timing.map(TechTiming::median).orElse(null), timing.map(TechTiming::n).orElse(0L),
                share(timing.map(TechTiming::sides).orElse(0L), sides));
    }

    private static Double share(long with, long sides) {
        return sides == 0 ? null : (double) with / sides;
    }
}
