package prospector.web.match.section;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.game.ReferenceData;
import prospector.game.Tech;
import prospector.stats.match.GameTechs;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TreeBlock;
import prospector.web.block.TreeBlock.Node;
import prospector.web.block.TreeBlock.Owner;
import prospector.web.match.Side;

/** The tree of technologies with the turns of all sides of a game. */
record TechnologyTree(Moment moment) {
    private static final List<Tech> KNOWN = new ReferenceData().techs().all().stream()
            .sorted(Comparator.comparing(Tech::column).thenComparing(Tech::row)).toList();

    /** What each side has on the turn shown; what has no recorded turn stands in the tree of the last turn only. */
    TreeBlock of(List<GameTechs> techs) {
        List<Owner> owners = moment.sides().stream().map(side -> owner(side, techs)).toList();
        List<String> placed = KNOWN.stream().map(Tech::id).toList();
        Stream<Node> tree = KNOWN.stream().map(tech -> new Node(Subject.of(tech.id()), tech.column(), tech.row(),
                tech.prerequisites(), null, 0, null));
        Stream<Node> apart = owners.stream().flatMap(TechnologyTree::held).distinct().filter(id -> !placed.contains(id))
                .sorted()
                .map(id -> new Node(Subject.of(id), null, null, List.of(), null, 0, null));
        long had = owners.stream().flatMap(TechnologyTree::held).distinct().count();
        return new TreeBlock(new Head("tree", "Tree on turn " + moment.turn(),
                "Which technologies has each side on turn " + moment.turn() + ", and since which turn?",
                owners.stream().allMatch(owner -> owner.undated().isEmpty()) ? null
                        : "?: researched on a turn that the save did not log, so that it stands in the tree of the last turn only.",
                new Sample(had, "technology", "technologies")), "turn", null, Stream.concat(tree, apart).toList(), owners);
    }

    private Owner owner(Side side, List<GameTechs> techs) {
        List<GameTechs> own = techs.stream().filter(tech -> tech.player() == side.end().player()).toList();
        Map<String, Double> turns = own.stream().filter(tech -> tech.turn() != null && tech.turn() <= moment.turn())
                .collect(Collectors.toMap(GameTechs::tech, tech -> tech.turn().doubleValue(), Math::min));
        List<String> undated = own.stream().filter(tech -> tech.turn() == null && moment.atEnd()).map(GameTechs::tech)
                .filter(tech -> !turns.containsKey(tech)).toList();
        return new Owner(side.subject(), turns, undated);
    }

    private static Stream<String> held(Owner owner) {
        return Stream.concat(owner.values().keySet().stream(), owner.undated().stream()).filter(Objects::nonNull);
    }
}
