package prospector.web.section.economy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.economy.MarketPrice;
import prospector.stats.economy.Product;
import prospector.stats.economy.Stockpile;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.format.Format;
import prospector.web.format.Yields;

/** Money and goods. */
record EconomyBlocks(Reading reading, Selection selection) {
    private static final List<Subject> WHO = List.of(Subject.named("winners", "Winners"), Subject.named("losers", "Losers"));

    List<Block> all() {
        Map<String, List<MarketPrice>> prices = reading.list(MarketPrice.class, selection.keys()).stream()
                .collect(Collectors.groupingBy(MarketPrice::yield));
        List<Block> curves = prices.isEmpty() ? List.of(noPrices())
                : inOrder(prices.keySet().stream()).map(id -> (Block) price(id, prices.get(id))).toList();
        return Stream.of(List.of(product()), curves, List.<Block> of(stores())).flatMap(List::stream).toList();
    }

    private static Stream<String> inOrder(Stream<String> ids) {
        return ids.distinct()
                .sorted(Comparator
                        .comparing((String id) -> Yields.IDS.contains(id) ? Yields.IDS.indexOf(id) : Yields.IDS.size())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Block product() {
        List<Product> decided = reading.list(Product.class, selection.keys()).stream().filter(row -> row.won() != null)
                .toList();
        List<Line> lines = CurveBlock.byResult(decided, Product::won,
                point -> new Point(point.turn(), point.n(), point.median(), point.low(), point.high()));
        return new CurveBlock(new Head("product", "Product per turn", "What is worth what winners and losers make per turn?",
                "The median side and the middle half of all sides whose result is known. Money per turn, plus food, iron, stone and wood per turn, each at its market price of that turn. Orders have a price "
                        + "but do not count, and upkeep is already taken off the money. Turns without a price are left out: the market "
                        + "opens on the second turn.",
                Sample.sides(CurveBlock.sample(lines))), "turn", "money per turn", false, lines);
    }

    private static CurveBlock noPrices() {
        return new CurveBlock(new Head("prices", "Market prices", "What do goods cost on the market, turn by turn?", null,
                Sample.games(0)), "turn", "money", false, List.of());
    }

    private static CurveBlock price(String id, List<MarketPrice> points) {
        String name = Format.readable(id);
        Line line = new Line(Subject.named("price", "Price"), Role.ALL, points.stream()
                .map(point -> new Point(point.turn(), point.n(), point.median(), point.low(), point.high())).toList());
        return new CurveBlock(new Head(id, name + ", price",
                "What does a unit of " + name.toLowerCase(Locale.ENGLISH) + " cost on the market?",
                "The median game and the middle half of all games. Both sides of a game share one market.",
                Sample.games(points.stream().mapToLong(MarketPrice::n).max().orElse(0))), "turn", "money", false,
                List.of(line));
    }

    private SpreadBlock stores() {
        List<Stockpile> stores = reading.list(Stockpile.class, selection.keys());
        long sides = stores.stream().filter(row -> !row.who().equals("all"))
                .collect(Collectors.groupingBy(Stockpile::yield, Collectors.summingLong(Stockpile::n))).values().stream()
                .mapToLong(Long::longValue).max().orElse(0);
        return new SpreadBlock(new Head("stores", "Stores at the end", "What have winners and losers in store at the end?",
                "On the turn of the save. A yield that cannot be stored has no row.", Sample.sides(sides)), "units",
                inOrder(stores.stream().map(Stockpile::yield)).flatMap(id -> WHO.stream().flatMap(who -> stores.stream()
                        .filter(row -> row.yield().equals(id) && row.who().equals(who.id())).map(row -> store(who, row))))
                        .toList());
    }

    private static SpreadBlock.Row store(Subject who, Stockpile row) {
        return new SpreadBlock.Row(Subject.named(row.yield() + "-" + who.id(),
                Format.readable(row.yield()) + ", " + who.label().toLowerCase(Locale.ENGLISH)), row.n(), row.min(), row.q1(),
                row.median(), row.q3(), row.max());
    }
}
