package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameGoals;
import prospector.stats.match.GamePeople;
import prospector.stats.match.GameRulers;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;
import prospector.web.match.section.Field.Option;

/** Who ruled each side, and the dynasties that they came from. */
@ApplicationScoped
class RulersOfMatch implements MatchSection {
    private static final List<Option> WHO = List.of(new Option("", "Everybody"), new Option("dynasty", "The dynasty"),
            new Option("office", "In office at the end"));

    @Override
    public String id() {
        return "rulers";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String title() {
        return "Rulers and characters";
    }

    @Override
    public String lead() {
        return "Who ruled each side and for how long, where its legitimacy comes from, the ruling dynasties, ambitions, and everybody else.";
    }

    @Override
    public List<Field> fields(Moment moment) {
        Stream<Option> sides = moment.sides().stream()
                .map(side -> new Option(String.valueOf(side.end().player()), side.full()));
        return List.of(Field.select(moment.query(), "side", "People of",
                Stream.concat(Stream.of(new Option("", "All sides")), sides).toList()),
                Field.select(moment.query(), "who", "Who", WHO));
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GamePeople> people = moment.reading().list(GamePeople.class, moment.gameId());
        List<GameRulers> rulers = moment.reading().list(GameRulers.class, moment.gameId());
        List<GameGoals> goals = moment.reading().list(GameGoals.class, moment.gameId());
        People all = People.of(moment);
        List<Block> blocks = new ArrayList<>(
                List.of(Standing.legitimacy(moment), new Legitimacy(moment, rulers, goals).ledger(),
                        rulers(moment, rulers)));
        moment.sides().forEach(side -> blocks.add(new FamilyTree(moment, side, rulers, all::married).of(people)));
        blocks.add(ambitions(moment, goals));
        blocks.add(all.table(chosen(moment, people)));
        return blocks;
    }

    private List<GamePeople> chosen(Moment moment, List<GamePeople> people) {
        List<Field> fields = fields(moment);
        Optional<Integer> player = fields.get(0).value().map(Integer::valueOf);
        String who = fields.get(1).value().orElse("");
        return people.stream().filter(person -> moment.side(person.player()) != null)
                .filter(person -> player.map(id -> id == person.player()).orElse(true))
                .filter(person -> switch (who) {
                    case "dynasty" -> person.dynasty();
                    case "office" -> person.office() != null || person.heads() != null || person.governs() != null
                            || person.leads() != null;
                    default -> true;
                }).toList();
    }

    /** What comes after the turn shown is left open. */
    private static Block ambitions(Moment moment, List<GameGoals> goals) {
        List<GameGoals> taken = goals.stream().filter(goal -> moment.side(goal.player()) != null)
                .filter(goal -> goal.turnStarted() == null ? moment.atEnd() : goal.turnStarted() <= moment.turn()).toList();
        return new TableBlock(new Head("ambitions", "Ambitions up to turn " + moment.turn(),
                "What did each side set out to do, and what came of it?",
                "A legacy is one of an earlier ruler. One that is reached and has no turn was reached on a turn that the save does not "
                        + "tell.",
                new Sample(taken.size(), "ambition", "ambitions")), "Ambition",
                List.of(new Column("side", "Side"), new Column("kind", "Kind"), new Column("leader", "Taken on by"),
                        new Column("started", "On turn"), new Column("finished", "Reached"), new Column("failed", "Failed"),
                        new Column("state", "State")),
                taken.stream().map(goal -> new Row(Subject.of(goal.goal()), Arrays.asList(moment.side(goal.player()),
                        goal.legacy() ? "legacy" : "ambition", named(goal.leader()), goal.turnStarted(),
                        moment.until(goal.turnFinished()), moment.until(goal.turnFailed()), state(moment, goal)), null))
                        .toList());
    }

    private static String state(Moment moment, GameGoals goal) {
        if (goal.finished() && (moment.atEnd() || moment.until(goal.turnFinished()) != null)) {
            return "reached";
        }
        return moment.until(goal.turnFailed()) != null ? "failed"
                : goal.finished() && goal.turnFinished() == null ? "not known" : "open";
    }

    private static Block rulers(Moment moment, List<GameRulers> all) {
        List<GameRulers> rulers = all.stream()
                .filter(ruler -> moment.side(ruler.player()) != null)
                .filter(ruler -> ruler.turnFrom() == null ? moment.atEnd() : ruler.turnFrom() <= moment.turn()).toList();
        return new TableBlock(
                new Head("rulers", "Rulers up to turn " + moment.turn(), "Who ruled each side, and from when to when?",
                        "A ruler without an end rules on this turn. The byname is the last one of the game.",
                        new Sample(rulers.size(), "ruler", "rulers")),
                "Ruler", List.of(new Column("side", "Side"), new Column("archetype", "Archetype"),
                        new Column("cognomen", "Byname"), new Column("from", "From turn"), new Column("to", "To turn"),
                        new Column("length", "Turns"), new Column("end", "End")),
                rulers.stream().map(ruler -> row(moment, ruler)).toList());
    }

    /** What comes after the turn shown is left open. */
    private static Row row(Moment moment, GameRulers ruler) {
        Integer to = ruler.turnTo() == null || ruler.turnTo() > moment.turn() ? null : ruler.turnTo();
        Integer length = ruler.turnFrom() == null ? null : (to == null ? moment.turn() : to) - ruler.turnFrom();
        return new Row(Subject.named(String.valueOf(ruler.character()), name(ruler)),
                Arrays.asList(moment.side(ruler.player()), named(ruler.archetype()), named(ruler.cognomen()), ruler.turnFrom(),
                        to, length, to == null ? "rules" : end(ruler)),
                null);
    }

    private static String name(GameRulers ruler) {
        return ruler.name() == null ? "Ruler " + (ruler.succession() + 1) : Format.readable(ruler.name());
    }

    private static String end(GameRulers ruler) {
        return ruler.abdicateTurn() != null ? "abdicated" : ruler.deathTurn() != null ? "died" : null;
    }

    private static String named(String id) {
        return id == null ? null : Format.readable(id);
    }
}
