package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameTechs;
import prospector.stats.techs.TechTiming;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Figure;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;
import prospector.web.match.Side;

/** What each side had researched by a turn, in which order, and whether before or after the others. */
@ApplicationScoped
class TechnologiesOfMatch implements MatchSection {
    @Override
    public String id() {
        return "technologies";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Technologies";
    }

    @Override
    public String lead() {
        return "What each side had researched by a turn, in which order, ahead of or behind the median side of the tournament.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameTechs> all = moment.reading().list(GameTechs.class, moment.gameId());
        List<GameTechs> techs = all.stream().filter(tech -> !tech.bonus()).toList();
        List<GameTechs> reached = techs.stream().filter(tech -> moment.reached(tech.turn())).toList();
        return List.of(count(moment, techs), new TechnologyTree(moment).of(techs), timing(moment, reached),
                order(moment, reached), cards(moment, all));
    }

    private static List<GameTechs> of(Side side, List<GameTechs> techs) {
        return techs.stream().filter(tech -> tech.player() == side.end().player()).toList();
    }

    private static Block count(Moment moment, List<GameTechs> techs) {
        long unlogged = techs.stream().filter(tech -> tech.turn() == null).count();
        return new CurveBlock(new Head("count", "Technologies over time", "How many technologies has each side so far?",
                "Bonus cards do not count." + (unlogged == 0 ? ""
                        : " " + unlogged + " without a recorded turn, such as those that "
                                + "a nation begins with, are not in the chart."),
                moment.sample()), "turn", "technologies", true,
                techs.size() == unlogged ? List.of()
                        : moment.lines(side -> moment.soFar(of(side, techs).stream().map(GameTechs::turn)
                                .filter(Objects::nonNull).toList())));
    }

    private static Block order(Moment moment, List<GameTechs> techs) {
        Map<Integer, List<GameTechs>> order = moment.sides().stream().collect(Collectors.toMap(side -> side.end().player(),
                side -> of(side, techs).stream().filter(tech -> tech.turn() != null)
                        .sorted(Comparator.comparing(GameTechs::turn)).toList()));
        int last = order.values().stream().mapToInt(List::size).max().orElse(0);
        return new TableBlock(new Head("order", "Order of research",
                "In which order did each side get its technologies up to turn " + moment.turn() + "?",
                "With the turn; technologies of one turn stand in the order of their names. What has no recorded turn is left out.",
                moment.sample()), "Place", moment.columns(),
                IntStream.range(0, last).mapToObj(place -> new Row(
                        Subject.named(String.valueOf(place + 1), Format.ordinal(place + 1)), moment.values(side -> {
                            List<GameTechs> own = order.get(side.end().player());
                            return place < own.size()
                                    ? Format.readable(own.get(place).tech()) + ", turn " + own.get(place).turn()
                                    : null;
                        }), null)).toList());
    }

    private static Block timing(Moment moment, List<GameTechs> techs) {
        Map<String, TechTiming> field = moment.reading().list(TechTiming.class, (Object) null).stream()
                .filter(timing -> !timing.bonus()).collect(Collectors.toMap(TechTiming::tech, Function.identity()));
        List<Column> columns = new ArrayList<>(moment.columns());
        columns.addAll(moment.columns(" against median"));
        columns.add(new Column("median", "Median of all sides"));
        List<Row> rows = techs.stream().map(GameTechs::tech).distinct().map(id -> {
            TechTiming all = field.get(id);
            Double median = all == null ? null : all.median();
            Function<Side, Integer> own = side -> of(side, techs).stream().filter(tech -> tech.tech().equals(id))
                    .map(GameTechs::turn).filter(Objects::nonNull).findFirst().orElse(null);
            List<Object> values = new ArrayList<>(moment.values(own::apply));
            values.addAll(moment.values(
                    side -> own.apply(side) == null || median == null ? null : Double.valueOf(own.apply(side) - median)));
            values.add(median == null ? null : Figure.of(median, all.n()));
            return new Row(Subject.of(id), values, null);
        }).toList();
        return new TableBlock(new Head("timing", "Ahead or behind",
                "On which turn did each side get each technology up to turn " + moment.turn()
                        + ", and how long before or after the median side?",
                "Against median, below zero: turns earlier, that is ahead. The median is over the n sides of the tournament, these "
                        + "among them, that got it and whose log states the turn.",
                new Sample(rows.size(), "technology", "technologies")), "Technology", columns, rows);
    }

    private static Block cards(Moment moment, List<GameTechs> all) {
        List<GameTechs> cards = all.stream().filter(GameTechs::bonus).filter(card -> moment.reached(card.turn())).toList();
        return new TableBlock(new Head("cards", "Bonus cards", "Which bonus cards did each side take, and when?",
                "The turn of the first, where the save logged it.", new Sample(cards.size(), "card", "cards")), "Card",
                moment.columns(), cards.stream().map(GameTechs::tech).distinct()
                        .map(id -> new Row(Subject.of(id), moment.values(side -> of(side, cards).stream()
                                .filter(card -> card.tech().equals(id)).findFirst().map(TechnologiesOfMatch::taken)
                                .orElse(null)),
                                null))
                        .toList());
    }

    private static String taken(GameTechs card) {
        String times = card.count() == null || card.count() == 1 ? "taken" : card.count() + " times";
        return times + (card.turn() == null ? ", turn not recorded" : ", turn " + card.turn());
    }
}
