package prospector.web.match.section;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameMoments;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Row;
import prospector.web.block.TextBlock;
import prospector.web.match.Side;

/** In which order each side built its realm, as a table and as text to be copied. */
@ApplicationScoped
class BuildOrderOfMatch implements MatchSection {
    /** What a player decides or brings about; battles, deaths of rulers and failures are no steps. */
    private static final List<Happening> STEPS = List.of(Happening.CITIES, Happening.TECHNOLOGIES, Happening.LAWS,
            Happening.WONDERS, Happening.RELIGIONS, Happening.AMBITIONS);
    private static final String FAILED = "ambition_failed";
    private static final List<Field.Option> SHAPES = List.of(new Field.Option("line", "in one line"),
            new Field.Option("turns", "a line for each turn"));

    @Override
    public String id() {
        return "build-order";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String title() {
        return "Build order";
    }

    @Override
    public String lead() {
        return "The steps of each side up to the turn chosen, the first turn first: cities, technologies, laws, wonders, religions and ambitions.";
    }

    @Override
    public List<Field> fields(Moment moment) {
        return List.of(Field.select(moment.query(), "text", "Text", SHAPES),
                Field.marks(moment.query(), "show", "Show", Happening.options(STEPS)));
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameMoments> steps = steps(moment);
        boolean lines = fields(moment).get(0).value().isPresent();
        List<TextBlock.Text> texts = moment.sides().stream().filter(side -> !of(side, steps).isEmpty())
                .map(side -> new TextBlock.Text(side.subject(), text(side, byTurn(of(side, steps)), lines))).toList();
        return List.of(new TextBlock(new Head("text", "To be copied", "What did each side do up to turn " + moment.turn()
                + ", as plain text?", null, new Sample(texts.size(), "side", "sides")), texts), table(moment, steps));
    }

    private static Block table(Moment moment, List<GameMoments> steps) {
        List<Row> rows = byTurn(steps).entrySet().stream()
                .map(turn -> new Row(Subject.named(String.valueOf(turn.getKey()), String.valueOf(turn.getKey())),
                        moment.values(side -> words(of(side, turn.getValue()))), null))
                .toList();
        return new TableBlock(
                new Head("steps", "Turn by turn", "What did each side do up to turn " + moment.turn() + ", on which turn?",
                        "Only what the save dates; units are not dated. Cities count for their founders. A wonder that is begun may "
                                + "never be completed.",
                        new Sample(steps.size(), "step", "steps")),
                "Turn", moment.columns(), rows);
    }

    @Override
    public String csv(MatchSectionPage page) {
        return TimelineOfMatch.csv(page.moment(), steps(page.moment()));
    }

    private List<GameMoments> steps(Moment moment) {
        List<String> kinds = fields(moment).get(1).values();
        List<Integer> players = moment.sides().stream().map(side -> side.end().player()).toList();
        return moment.reading().list(GameMoments.class, moment.gameId()).stream()
                .filter(row -> row.turn() <= moment.turn() && players.contains(row.player()) && !row.kind().equals(FAILED))
                .filter(row -> STEPS.contains(Happening.of(row)))
                .filter(row -> kinds.isEmpty() || kinds.contains(Happening.of(row).key())).toList();
    }

    private static List<GameMoments> of(Side side, List<GameMoments> steps) {
        return steps.stream().filter(row -> row.player() == side.end().player()).toList();
    }

    private static Map<Integer, List<GameMoments>> byTurn(List<GameMoments> steps) {
        return steps.stream().collect(Collectors.groupingBy(GameMoments::turn, TreeMap::new, Collectors.toList()));
    }

    private static String text(Side side, Map<Integer, List<GameMoments>> turns, boolean lines) {
        return side.full() + turns.entrySet().stream().map(turn -> "T" + turn.getKey() + " " + words(turn.getValue()))
                .collect(Collectors.joining(lines ? "\n" : " · ", lines ? "\n" : ": ", ""));
    }

    private static String words(List<GameMoments> steps) {
        return steps.isEmpty() ? null : steps.stream().map(Happening::step).collect(Collectors.joining(", "));
    }
}
