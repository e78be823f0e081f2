package prospector.web.match.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.laws.LawMilestone;
import prospector.stats.laws.LawTiming;
import prospector.stats.match.GameLaws;
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

/** Which laws each side adopted, when, and whether before or after the others. */
@ApplicationScoped
class LawsOfMatch implements MatchSection {
    @Override
    public String id() {
        return "laws";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Laws";
    }

    @Override
    public String lead() {
        return "Which laws each side adopted and when, ahead of or behind the median side of the tournament.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameLaws> laws = moment.reading().list(GameLaws.class, moment.gameId());
        return List.of(inForce(moment, laws), classes(moment, laws), milestones(moment), adopted(moment, laws));
    }

    private static Block inForce(Moment moment, List<GameLaws> laws) {
        List<String> classes = laws.stream().filter(law -> holds(moment, law)).map(GameLaws::lawClass).distinct().toList();
        return new TableBlock(
                new Head("in-force", "In force on turn " + moment.turn(),
                        "Which law of each class is in force on turn " + moment.turn() + "?",
                        "A law whose turn the save did not log stands in the table of the last turn only.",
                        new Sample(classes.size(), "class", "classes")),
                "Class", moment.columns(),
                classes.stream().map(id -> new Row(Subject.of(id), moment.values(side -> laws.stream()
                        .filter(law -> law.player() == side.end().player() && law.lawClass().equals(id) && holds(moment, law))
                        .map(LawsOfMatch::since).findFirst().orElse(null)), null)).toList());
    }

    private static String since(GameLaws law) {
        return Format.readable(law.law()) + (law.turnFrom() == null ? ", turn not recorded" : ", since turn " + law.turnFrom());
    }

    private static boolean holds(Moment moment, GameLaws law) {
        return law.turnFrom() == null ? law.turnTo() == null && moment.atEnd()
                : law.turnFrom() <= moment.turn() && (law.turnTo() == null || law.turnTo() > moment.turn());
    }

    private static Block classes(Moment moment, List<GameLaws> laws) {
        List<GameLaws> counted = laws.stream().filter(law -> !law.swap() && !law.succession()).toList();
        long unlogged = counted.stream().filter(law -> law.turnFrom() == null).count();
        return new CurveBlock(new Head("classes", "Classes of laws", "How many classes of laws has each side decided so far?",
                "Swaps within a class and laws of succession do not count."
                        + (unlogged == 0 ? "" : " " + unlogged + " without a recorded turn are not in the chart."),
                moment.sample()), "turn", "classes", true,
                counted.stream().allMatch(law -> law.turnFrom() == null) ? List.of()
                        : moment.lines(side -> moment.soFar(counted.stream()
                                .filter(law -> law.player() == side.end().player()).map(GameLaws::turnFrom)
                                .filter(Objects::nonNull).toList())));
    }

    /** The turns of a side are the answer of the statistic for this side alone, so that both count alike. */
    private static Block milestones(Moment moment) {
        Map<Integer, LawMilestone> field = byPlace(moment.reading().list(LawMilestone.class, (Object) null));
        Map<Integer, Map<Integer, LawMilestone>> own = moment.sides().stream().collect(Collectors.toMap(
                side -> side.end().player(), side -> byPlace(moment.reading().list(LawMilestone.class, moment.key(side)))));
        int last = own.values().stream().flatMap(places -> places.values().stream())
                .filter(row -> row.median() <= moment.turn()).mapToInt(LawMilestone::place).max().orElse(0);
        List<Column> columns = new ArrayList<>(moment.columns());
        columns.addAll(moment.columns(" against median"));
        columns.add(new Column("median", "Median of all sides"));
        List<Row> rows = IntStream.rangeClosed(1, last).mapToObj(place -> {
            Optional<LawMilestone> median = Optional.ofNullable(field.get(place));
            Function<Side, Double> turn = side -> Optional.ofNullable(own.get(side.end().player()).get(place))
                    .map(LawMilestone::median).filter(when -> when <= moment.turn()).orElse(null);
            List<Object> values = new ArrayList<>(moment.values(side -> whole(turn.apply(side))));
            values.addAll(moment.values(side -> behind(turn.apply(side), median.map(LawMilestone::median).orElse(null))));
            values.add(median.map(row -> Figure.of(row.median(), row.n())).orElse(null));
            return new Row(Subject.named(String.valueOf(place), Format.ordinal(place) + " class"), values, null);
        }).toList();
        return new TableBlock(new Head("milestones", "First to seventh class",
                "On which turn did each side decide its first to seventh class up to turn " + moment.turn()
                        + ", and how long before or after the median side?",
                "Against median, below zero: turns earlier, that is ahead. The median is over the n sides of the tournament, these "
                        + "among them, that came so far. A side of the computer, and one with a class whose turn was not logged, has no turns here.",
                moment.sample()), "Class", columns, rows);
    }

    private static Map<Integer, LawMilestone> byPlace(List<LawMilestone> milestones) {
        return milestones.stream().filter(row -> row.who().equals("all"))
                .collect(Collectors.toMap(LawMilestone::place, Function.identity()));
    }

    /** The median of one side is its turn. */
    private static Long whole(Double turn) {
        return turn == null ? null : Long.valueOf(Math.round(turn));
    }

    private static Double behind(Double turn, Double median) {
        return turn == null || median == null ? null : turn - median;
    }

    private static Block adopted(Moment moment, List<GameLaws> laws) {
        Map<String, LawTiming> field = moment.reading().list(LawTiming.class, (Object) null).stream()
                .collect(Collectors.toMap(LawTiming::law, Function.identity()));
        List<Column> columns = new ArrayList<>(moment.columns());
        columns.addAll(moment.columns(" against median"));
        columns.add(new Column("median", "Median of all sides"));
        List<Row> rows = laws.stream().filter(law -> !law.succession() && moment.reached(law.turnFrom())).map(GameLaws::law)
                .distinct().map(id -> {
                    Optional<LawTiming> median = Optional.ofNullable(field.get(id));
                    Function<Side, Integer> own = side -> first(laws, id, side).filter(moment::reached).orElse(null);
                    List<Object> values = new ArrayList<>(moment.values(own::apply));
                    values.addAll(moment.values(side -> {
                        Integer turn = own.apply(side);
                        return behind(turn == null ? null : turn.doubleValue(), median.map(LawTiming::median).orElse(null));
                    }));
                    values.add(median.map(row -> Figure.of(row.median(), row.n())).orElse(null));
                    return new Row(Subject.of(id), values, null);
                }).toList();
        return new TableBlock(new Head("adopted", "All laws",
                "On which turn did each side first adopt each law up to turn " + moment.turn()
                        + ", and how long before or after the median side?",
                "Laws of succession are left out. Against median, below zero: turns earlier, that is ahead. The median is over the n "
                        + "sides of the tournament, these among them, that adopted the law on a turn that is logged.",
                new Sample(rows.size(), "law", "laws")), "Law", columns, rows);
    }

    private static Optional<Integer> first(List<GameLaws> laws, String id, Side side) {
        return laws.stream().filter(law -> law.player() == side.end().player() && law.law().equals(id))
                .map(GameLaws::turnFrom).filter(Objects::nonNull).min(Integer::compare);
    }
}
