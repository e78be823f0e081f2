package prospector.web.section.yields;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.game.ReferenceData;
import prospector.game.YieldType;
import prospector.stats.side.Selection;
import prospector.stats.yields.YieldCurve;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;
import prospector.web.section.Section;

/** What winners and losers produce, turn by turn. */
@ApplicationScoped
class YieldsSection implements Section {
    private static final List<String> KNOWN = new ReferenceData().yields().all().stream()
            .sorted(Comparator.comparing(YieldType::order)).map(YieldType::id).toList();

    @Override
    public String id() {
        return "yields";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "Yields";
    }

    @Override
    public String lead() {
        return "What winners and losers make of each yield, turn by turn: the median side and the middle half of all sides.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        Map<String, List<YieldCurve>> byYield = reading.list(YieldCurve.class, selection.keys()).stream()
                .collect(Collectors.groupingBy(YieldCurve::yield));
        return Stream.concat(KNOWN.stream(), byYield.keySet().stream().sorted()).distinct()
                .<Block> map(id -> block(id, byYield.getOrDefault(id, List.of())))
                .toList();
    }

    private static CurveBlock block(String id, List<YieldCurve> points) {
        List<Line> lines = CurveBlock.byResult(points, YieldCurve::won,
                point -> new Point(point.turn(), point.n(), point.median(), point.low(), point.high()));
        String name = Format.readable(id);
        return new CurveBlock(new Head(id, name, "How much " + name.toLowerCase(java.util.Locale.ENGLISH)
                + " do winners and losers make per turn?", null, Sample.sides(CurveBlock.sample(lines))), "turn", "per turn",
                false, lines);
    }
}
