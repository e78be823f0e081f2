package prospector.web.match.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.economy.MarketPrice;
import prospector.stats.economy.Product;
import prospector.stats.match.GameProjects;
import prospector.stats.match.GameStores;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;
import prospector.web.match.Side;

/** What each side made was worth, what goods cost, and what was left in store. */
@ApplicationScoped
class EconomyOfMatch implements MatchSection {
    private static final String MONEY = "YIELD_MONEY";
    private static final List<String> BASKET = List.of(MONEY, "YIELD_FOOD", "YIELD_IRON", "YIELD_STONE", "YIELD_WOOD");

    @Override
    public String id() {
        return "economy";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String title() {
        return "Economy";
    }

    @Override
    public String lead() {
        return "What each side made per turn was worth, what goods cost on the market, and what each side had in store at the end.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(product(moment));
        Map<String, List<MarketPrice>> prices = moment.reading().list(MarketPrice.class, moment.keys()).stream()
                .collect(Collectors.groupingBy(MarketPrice::yield, TreeMap::new, Collectors.toList()));
        prices.forEach((yield, points) -> blocks.add(price(yield, points)));
        List<GameStores> stores = moment.reading().list(GameStores.class, moment.gameId());
        blocks.add(worth(moment, stores, prices));
        blocks.add(new Tally(moment, new Head("stores", "Stores at the end", "What has each side in store at the end?",
                "On the turn of the save, whatever turn is chosen. A yield that cannot be stored has no row.", moment.sample()),
                "Yield", null).of(stores, GameStores::yield, GameStores::player,
                        GameStores::amount));
        blocks.add(new Tally(moment, new Head("projects", "Projects", "How often did each side complete each project?",
                "Over the whole game.", moment.sample()), "Project", 0)
                .of(moment.reading().list(GameProjects.class, moment.gameId()), GameProjects::project, GameProjects::player,
                        GameProjects::count));
        return blocks;
    }

    /** The answer of the statistic for each side alone, so that both count alike. */
    private static Block product(Moment moment) {
        List<Line> lines = moment.lines(side -> moment.reading().list(Product.class, moment.key(side)).stream()
                .map(row -> Moment.point(row.turn(), row.median())).toList());
        return new CurveBlock(new Head("product", "Product per turn", "What is worth what each side makes per turn?",
                "Money per turn, plus food, iron, stone and wood per turn, each at its market price of that turn. Turns without a "
                        + "price are left out. Only for sides of people, as in the statistics.",
                moment.sample()), "turn", "money per turn", false, lines);
    }

    /** The same goods as in the product; a good without a price, or a side without any of it, leaves the sum open. */
    private static Block worth(Moment moment, List<GameStores> stores, Map<String, List<MarketPrice>> prices) {
        Map<String, Double> last = new TreeMap<>();
        prices.forEach((yield, points) -> last.put(yield, points.get(points.size() - 1).median()));
        last.put(MONEY, 1.0);
        List<Row> rows = new ArrayList<>();
        BASKET.forEach(
                good -> rows.add(new Row(Subject.of(good), moment.values(side -> worth(side, stores, last, good)), null)));
        rows.add(new Row(Subject.named("all", "All of it"), moment.values(side -> {
            List<Double> parts = BASKET.stream().map(good -> worth(side, stores, last, good)).toList();
            return parts.contains(null) ? null : parts.stream().mapToDouble(part -> part).sum();
        }), null));
        boolean none = rows.stream().allMatch(row -> row.values().stream().allMatch(Objects::isNull));
        return new TableBlock(new Head("worth", "Worth of the stores at the end",
                "What is worth what each side has in store at the end?",
                "Money, plus food, iron, stone and wood in store, each at the last market price that the save holds. On the turn of the "
                        + "save, whatever turn is chosen. A debt is below zero.",
                moment.sample()), "Good, in money", moment.columns(), none ? List.of() : rows);
    }

    private static Double worth(Side side, List<GameStores> stores, Map<String, Double> last, String good) {
        return !last.containsKey(good) ? null
                : stores.stream().filter(store -> store.player() == side.end().player() && store.yield().equals(good))
                        .map(store -> store.amount() * last.get(good)).findFirst().orElse(null);
    }

    private static Block price(String yield, List<MarketPrice> points) {
        String name = Format.readable(yield);
        return new CurveBlock(new Head(yield, name + ", price",
                "What does a unit of " + name.toLowerCase(Locale.ENGLISH) + " cost on the market?",
                "All sides share one market.", Sample.games(1)), "turn", "money", false,
                List.of(new Line(Subject.named("price", "Price"), Role.OTHER, points.stream()
                        .map(point -> Moment.point(point.turn(), point.median())).toList())));
    }
}
