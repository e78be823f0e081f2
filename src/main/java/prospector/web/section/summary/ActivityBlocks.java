package prospector.web.section.summary;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.game.EventCategory;
import prospector.game.EventType;
import prospector.game.ReferenceData;
import prospector.stats.military.ArmyPart;
import prospector.stats.military.UnitBuilt;
import prospector.stats.side.Selection;
import prospector.stats.summary.EventActivity;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Drawing;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;

/** What happens in games. */
record ActivityBlocks(Reading reading, Selection selection) {
    /** Turns that share a point, because single turns differ much by chance. */
    private static final int SPAN = 5;
    private static final Map<String, EventCategory> CATEGORIES = new ReferenceData().eventTypes().all().stream()
            .collect(Collectors.toUnmodifiableMap(EventType::id, EventType::category));

    List<Block> all() {
        return List.of(activity(), army());
    }

    private CurveBlock activity() {
        Map<Optional<EventCategory>, List<EventActivity>> byCategory = reading.list(EventActivity.class, selection.keys())
                .stream().collect(Collectors.groupingBy(row -> Optional.ofNullable(CATEGORIES.get(row.type()))));
        List<Line> lines = Stream.concat(Arrays.stream(EventCategory.values()).map(Optional::of),
                Stream.of(Optional.<EventCategory> empty())).filter(byCategory::containsKey)
                .map(category -> line(category, byCategory.get(category))).toList();
        long sides = lines.stream().flatMap(line -> line.points().stream()).mapToLong(Point::n).max().orElse(0);
        return new CurveBlock(new Head("activity", "What happens when",
                "How many entries does a side's log get per turn, and what about?",
                "Mean over the sides whose game still went on, and over " + SPAN
                        + " turns up to each point; n is the number of sides "
                        + "on the first of them, and with few of them the edge jumps. Each type of "
                        + "entry belongs to one category: technology and laws; cities founded and wonders; ambitions taken on, reached "
                        + "or failed; characters born, dead, risen or at court; religions and theologies; contact and treaties with "
                        + "nations and tribes; cities breached, taken or lost and offensives. A type that we do not know is Other. "
                        + "What two sides see alike stands in the log of both.",
                Sample.sides(sides)), "turn", "entries per side", Drawing.STACK, lines);
    }

    private static Line line(Optional<EventCategory> category, List<EventActivity> rows) {
        Map<Integer, List<EventActivity>> spans = rows.stream()
                .collect(Collectors.groupingBy(row -> (row.turn() + SPAN - 1) / SPAN, TreeMap::new, Collectors.toList()));
        return new Line(Subject.named(category.map(EventCategory::key).orElse("other"),
                category.map(EventCategory::label).orElse("Other")), Role.OTHER,
                spans.values().stream().map(ActivityBlocks::point).toList());
    }

    /** The mean of some turns, at the last of them. */
    private static Point point(List<EventActivity> span) {
        Map<Integer, Long> sides = span.stream()
                .collect(Collectors.toMap(EventActivity::turn, EventActivity::sides, (first, other) -> first, TreeMap::new));
        long sideTurns = sides.values().stream().mapToLong(Long::longValue).sum();
        double entries = span.stream().mapToLong(EventActivity::entries).sum();
        return new Point(Collections.max(sides.keySet()), Collections.max(sides.values()), entries / sideTurns, null, null);
    }

    private CountBlock army() {
        List<ArmyPart> parts = ArmyPart.of(reading.list(UnitBuilt.class, selection.keys()));
        long built = parts.stream().mapToLong(ArmyPart::built).sum();
        return CountBlock.shares(new Head("army", "What armies are made of", "Of which sort are the units that fight?",
                "All units that sides built, lost ones too; those that work, settle, scout, trade or preach are left out. A unit whose "
                        + "sort we do not know is Unknown. More on the page about the military.",
                new Sample(built, "unit", "units")), "share of units",
                parts.stream()
                        .map(part -> CountBlock.Row.share(Subject.of(part.key()), part.built(), built))
                        .toList());
    }
}
