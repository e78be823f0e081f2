package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameTurns;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.match.LeadStory;
import prospector.web.match.Side;

/** Who was ahead, for how long, and when that changed. */
@ApplicationScoped
class LeadOfMatch implements MatchSection {
    @Override
    public String id() {
        return "lead";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title() {
        return "Lead";
    }

    @Override
    public String lead() {
        return "Victory points turn by turn before the middle half of all sides, who was ahead for how long, and when that changed.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameTurns> turns = moment.reading().list(GameTurns.class, moment.gameId()).stream()
                .filter(row -> row.turn() <= moment.turn()).toList();
        List<LeadStory> stories = LeadStory.of(moment.sides(), turns);
        return List.of(Standing.points(moment), led(moment, stories), changes(moment, stories));
    }

    private static Block led(Moment moment, List<LeadStory> stories) {
        List<Column> columns = new ArrayList<>(moment.columns());
        columns.add(new Column("nobody", "Nobody"));
        columns.add(new Column("turns", "Turns"));
        return new TableBlock(new Head("led", "Turns ahead",
                "On how many turns up to turn " + moment.turn() + " did each side lead?",
                "A side leads on a turn when it alone has the most. Turns: those on which two sides or more have a number.",
                moment.sample()), "Measure", columns, stories.stream().map(story -> led(moment, story)).toList());
    }

    private static Row led(Moment moment, LeadStory story) {
        List<Object> values = new ArrayList<>(moment.values(side -> turns(story, side)));
        values.add(story.level());
        values.add(story.turns());
        return new Row(Subject.named(story.measure(), story.heading()), values, null);
    }

    private static Object turns(LeadStory story, Side side) {
        return story.leads().stream().filter(lead -> lead.side().equals(side.subject())).map(LeadStory.Lead::turns).findFirst()
                .orElse(0);
    }

    private static Block changes(Moment moment, List<LeadStory> stories) {
        Map<Integer, List<Row>> byTurn = new TreeMap<>();
        stories.forEach(story -> story.changes().forEach(change -> byTurn
                .computeIfAbsent(change.turn(), turn -> new ArrayList<>())
                .add(new Row(Subject.named(story.measure() + "-" + change.turn(), "Turn " + change.turn()),
                        Arrays.asList(story.heading(), change.side()), null))));
        List<Row> rows = byTurn.values().stream().flatMap(List::stream).toList();
        return new TableBlock(new Head("changes", "Changes of the lead",
                "When did the lead pass from one side to another, up to turn " + moment.turn() + "?", null,
                new Sample(rows.size(), "change", "changes")), "When",
                List.of(new Column("measure", "Measure"), new Column("side", "To")), rows);
    }
}
