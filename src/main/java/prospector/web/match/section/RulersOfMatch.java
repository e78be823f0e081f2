package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameDynasty;
import prospector.stats.match.GameRulers;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;

/** Who ruled each side, and the dynasties that they came from. */
@ApplicationScoped
class RulersOfMatch implements MatchSection {
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
        return "Rulers";
    }

    @Override
    public String lead() {
        return "Who ruled each side and for how long, legitimacy turn by turn, and the families of the ruling dynasties.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameDynasty> people = moment.reading().list(GameDynasty.class, moment.gameId());
        List<Block> blocks = new ArrayList<>(List.of(Standing.legitimacy(moment), rulers(moment)));
        moment.sides().forEach(side -> blocks.add(new FamilyTree(moment, side).of(people.stream()
                .filter(person -> person.player() == side.end().player()).toList())));
        return blocks;
    }

    private static Block rulers(Moment moment) {
        List<GameRulers> rulers = moment.reading().list(GameRulers.class, moment.gameId()).stream()
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
