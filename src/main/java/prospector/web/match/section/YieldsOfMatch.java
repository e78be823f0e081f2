package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.game.ReferenceData;
import prospector.game.YieldType;
import prospector.stats.match.FieldTotals;
import prospector.stats.match.GameYields;
import prospector.stats.match.YieldPlace;
import prospector.stats.nations.MedianYield;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Figure;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;
import prospector.web.match.Side;

/** What each side made of each yield, against all sides of the tournament. */
@ApplicationScoped
class YieldsOfMatch implements MatchSection {
    private static final List<String> KNOWN = new ReferenceData().yields().all().stream()
            .sorted(Comparator.comparing(YieldType::order)).map(YieldType::id).toList();
    private static final List<Field.Option> MEASURES = List.of(new Field.Option("rate", "per turn"),
            new Field.Option("total", "in total"));

    @Override
    public String id() {
        return "yields";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Yields";
    }

    @Override
    public String lead() {
        return "What each side made of each yield, turn by turn, before the middle half of all sides of the tournament.";
    }

    @Override
    public List<Field> fields(Moment moment) {
        return List.of(Field.select(moment.query(), "measure", "Amounts", MEASURES));
    }

    @Override
    public List<Block> blocks(Moment moment) {
        boolean total = fields(moment).get(0).value().isPresent();
        List<GameYields> yields = moment.reading().list(GameYields.class, moment.gameId());
        Map<String, List<GameYields>> byYield = yields.stream().collect(Collectors.groupingBy(GameYields::yield));
        Map<String, List<Point>> field = field(moment, total);
        List<String> ids = Stream.concat(KNOWN.stream(), byYield.keySet().stream().sorted()).distinct()
                .filter(byYield::containsKey).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(place(moment, ids, field, total));
        ids.forEach(id -> blocks.add(curve(moment, id, byYield.get(id), field.getOrDefault(id, List.of()), total)));
        return blocks;
    }

    private static Map<String, List<Point>> field(Moment moment, boolean total) {
        List<MedianYield> rows = total
                ? moment.reading().list(FieldTotals.class, (Object) null).stream()
                        .map(row -> new MedianYield(row.yield(), row.turn(), row.n(), row.low(), row.median(), row.high()))
                        .toList()
                : moment.reading().list(MedianYield.class, (Object) null);
        return rows.stream()
                .collect(Collectors.groupingBy(MedianYield::yield, Collectors.mapping(
                        row -> new Point(row.turn(), row.n(), row.median(), row.low(), row.high()), Collectors.toList())));
    }

    private static Block curve(Moment moment, String id, List<GameYields> yields, List<Point> field, boolean total) {
        String name = Format.readable(id);
        List<Line> lines = moment.withField(moment.lines(side -> points(side, yields, total)), field);
        String question = total ? "How much " + name.toLowerCase(Locale.ENGLISH) + " has each side gained since the start?"
                : "How much " + name.toLowerCase(Locale.ENGLISH) + " does each side make per turn?";
        return new CurveBlock(new Head(id, name, question, null, moment.sample()), "turn", total ? "in total" : "per turn",
                false, lines);
    }

    private static List<Point> points(Side side, List<GameYields> yields, boolean total) {
        return yields.stream().filter(row -> row.player() == side.end().player())
                .filter(row -> (total ? row.total() : row.rate()) != null)
                .map(row -> Moment.point(row.turn(), total ? row.total() : row.rate())).toList();
    }

    private static Block place(Moment moment, List<String> ids, Map<String, List<Point>> field, boolean total) {
        List<YieldPlace> places = moment.reading().list(YieldPlace.class, moment.gameId(), moment.turn());
        List<Column> columns = new ArrayList<>(moment.columns());
        columns.addAll(moment.columns(" ahead of"));
        columns.add(new Column("median", "Median of all sides"));
        List<Row> rows = ids.stream().filter(id -> places.stream().anyMatch(place -> place.yield().equals(id)))
                .map(id -> row(moment, id, places, field, total)).toList();
        return new TableBlock(new Head("turn", "On turn " + moment.turn(),
                total ? "How much has each side gained of each yield up to turn " + moment.turn()
                        + ", and how many sides have less?"
                        : "How much does each side make of each yield on turn " + moment.turn()
                                + ", and how many sides make less?",
                "Ahead of: the part of all sides of the tournament whose save holds this turn, both sides of this game among them, "
                        + "that has less; n of them. More discontent and more maintenance is worse. "
                        + (total ? "Saves keep totals since version 1.0.81366 of the game."
                                : "Bands of the charts: the middle half of all sides on each turn; n falls where games end."),
                new Sample(places.stream().mapToLong(place -> total ? place.totalOf() : place.rateOf()).max().orElse(0), "side",
                        "sides")),
                "Yield", columns, rows);
    }

    private static Row row(Moment moment, String id, List<YieldPlace> places, Map<String, List<Point>> field, boolean total) {
        Map<Integer, YieldPlace> own = places.stream().filter(place -> place.yield().equals(id))
                .collect(Collectors.toMap(YieldPlace::player, place -> place));
        List<Object> values = new ArrayList<>(moment.values(side -> value(own.get(side.end().player()), total)));
        values.addAll(moment.values(side -> ahead(own.get(side.end().player()), total)));
        values.add(field.getOrDefault(id, List.of()).stream().filter(point -> point.x() == moment.turn()).findFirst()
                .map(Point::value).orElse(null));
        return new Row(Subject.of(id), values, null);
    }

    private static Double value(YieldPlace place, boolean total) {
        return place == null ? null : total ? place.total() : place.rate();
    }

    private static Figure ahead(YieldPlace place, boolean total) {
        long of = place == null ? 0 : total ? place.totalOf() : place.rateOf();
        return value(place, total) == null || of == 0 ? null
                : new Figure((double) (total ? place.totalBelow() : place.rateBelow()) / of, null, null, true, of);
    }
}
