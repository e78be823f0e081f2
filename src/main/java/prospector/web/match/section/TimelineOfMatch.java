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
import prospector.web.format.Csv;

/** What happened on each turn to each side. */
@ApplicationScoped
class TimelineOfMatch implements MatchSection {
    private static final String SHOW = "show";

    /** Something that happened, as a row of its own. */
    public record Happened(int turn, int player, String name, String nation, String kind, String subject, String text) {
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public String lead() {
        return "What happened to each side up to the turn chosen, the latest turn first. Turns on which nothing happened are left out.";
    }

    @Override
    public List<Field> fields(Moment moment) {
        return List.of(Field.marks(moment.query(), SHOW, "Show", Happening.options()));
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameMoments> shown = shown(moment);
        Map<Integer, List<GameMoments>> byTurn = shown.stream()
                .collect(Collectors.groupingBy(GameMoments::turn, TreeMap::new, Collectors.toList()));
        List<Row> rows = byTurn.entrySet().stream().sorted(Map.Entry.<Integer, List<GameMoments>> comparingByKey().reversed())
                .map(turn -> new Row(Subject.named(String.valueOf(turn.getKey()), String.valueOf(turn.getKey())),
                        moment.values(side -> words(turn.getValue(), side.end().player())), null))
                .toList();
        return List.of(new TableBlock(
                new Head("turns", "Turn by turn", "What happened up to turn " + moment.turn() + ", on which turn, and to whom?",
                        "Only what the save dates. Cities count for their founders. A battle is a turn on which military power fell "
                                + "by a fifth or more. A wonder may be begun and never completed.",
                        new Sample(shown.size(), "happening", "happenings")),
                "Turn", moment.columns(), rows));
    }

    @Override
    public String csv(MatchSectionPage page) {
        return csv(page.moment(), shown(page.moment()));
    }

    /** A row for each thing that happened to a side. */
    static String csv(Moment moment, List<GameMoments> happened) {
        return Csv.of(Happened.class, happened.stream().map(row -> moment.sides().stream()
                .filter(side -> side.end().player() == row.player()).findFirst()
                .map(side -> new Happened(row.turn(), row.player(), side.end().name(), side.end().nation(), row.kind(),
                        row.subject(), Happening.words(row)))
                .orElseThrow()).toList());
    }

    private List<GameMoments> shown(Moment moment) {
        List<String> kinds = fields(moment).get(0).values();
        List<Integer> players = moment.sides().stream().map(side -> side.end().player()).toList();
        return moment.reading().list(GameMoments.class, moment.gameId()).stream()
                .filter(row -> row.turn() <= moment.turn() && players.contains(row.player()))
                .filter(row -> kinds.isEmpty() || kinds.contains(Happening.of(row).key())).toList();
    }

    private static String words(List<GameMoments> moments, int player) {
        String words = moments.stream().filter(row -> row.player() == player).map(Happening::words)
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }
}
