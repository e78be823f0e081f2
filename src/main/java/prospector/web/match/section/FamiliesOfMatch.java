package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameAdoptions;
import prospector.stats.match.GameFamilies;
import prospector.stats.match.GameOpinions;
import prospector.stats.match.GameReligions;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;
import prospector.web.match.Side;

/** The families of each side and the religions of the game. */
@ApplicationScoped
class FamiliesOfMatch implements MatchSection {
    @Override
    public String id() {
        return "families";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "Families and religion";
    }

    @Override
    public String lead() {
        return "The families of each side and what they thought of it, religions founded and adopted, and how far they spread.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameOpinions> opinions = moment.reading().list(GameOpinions.class, moment.gameId());
        List<Block> blocks = new ArrayList<>();
        blocks.add(families(moment, opinions));
        moment.sides().forEach(side -> {
            blocks.add(opinions(side, "family", "Families", opinions));
            blocks.add(opinions(side, "religion", "Religions", opinions));
        });
        blocks.removeIf(block -> block instanceof CurveBlock && block.empty());
        blocks.add(religions(moment));
        blocks.add(adoptions(moment));
        return blocks;
    }

    private static Block families(Moment moment, List<GameOpinions> opinions) {
        List<GameFamilies> families = moment.reading().list(GameFamilies.class, moment.gameId()).stream()
                .filter(family -> moment.side(family.player()) != null).toList();
        return new TableBlock(
                new Head("families", "Families", "Which families has each side, and what do they think of it on turn "
                        + moment.turn() + "?",
                        "Head, seat, religion and cities are those at the end. Opinion in points, below zero is bad.",
                        new Sample(families.size(), "family", "families")),
                "Family", List.of(new Column("side", "Side"), new Column("class", "Class"),
                        new Column("opinion", "Opinion on turn " + moment.turn()), new Column("cities", "Cities"),
                        new Column("seat", "Seat"), new Column("head", "Head"), new Column("religion", "Religion")),
                families.stream().map(family -> new Row(Subject.of(family.family()), Arrays.asList(moment.side(family.player()),
                        named(family.familyClass()), opinion(moment, family, opinions), family.cities(), named(family.seat()),
                        named(family.head()), named(family.religion())), null)).toList());
    }

    private static Integer opinion(Moment moment, GameFamilies family, List<GameOpinions> opinions) {
        return opinions.stream().filter(row -> row.turn() == moment.turn() && row.player() == family.player())
                .filter(row -> row.kind().equals("family") && row.subject().equals(family.family()))
                .map(GameOpinions::opinion).findFirst().orElse(null);
    }

    private static Block opinions(Side side, String kind, String heading, List<GameOpinions> opinions) {
        List<GameOpinions> own = opinions.stream()
                .filter(row -> row.player() == side.end().player() && row.kind().equals(kind)).toList();
        List<Line> lines = own.stream().map(GameOpinions::subject).distinct().map(subject -> new Line(Subject.of(subject),
                Role.OTHER, own.stream().filter(row -> row.subject().equals(subject))
                        .map(row -> Moment.point(row.turn(), row.opinion())).toList()))
                .toList();
        return new CurveBlock(new Head(kind + "-opinions-" + side.end().player(), heading + " of " + side.full(),
                "What do they think of this side, turn by turn?", null, new Sample(lines.size(), kind, heading.toLowerCase(Locale.ENGLISH))),
                "turn", "points", false, lines);
    }

    private static Block religions(Moment moment) {
        List<GameReligions> rows = moment.reading().list(GameReligions.class, moment.gameId());
        List<Column> columns = new ArrayList<>(List.of(new Column("turn", "Founded on turn"), new Column("founder", "Founder"),
                new Column("city", "Holy city")));
        columns.addAll(moment.columns(" cities"));
        List<Row> table = rows.stream().map(GameReligions::religion).distinct().map(id -> {
            GameReligions religion = rows.stream().filter(row -> row.religion().equals(id)).findFirst().orElseThrow();
            List<Object> values = new ArrayList<>(Arrays.asList(religion.foundedTurn(), moment.side(religion.founderPlayer()),
                    named(religion.holyCity())));
            values.addAll(moment.values(side -> rows.stream()
                    .filter(row -> row.religion().equals(id) && row.player() != null && row.player() == side.end().player())
                    .map(GameReligions::cities).findFirst().orElse(null)));
            return new Row(Subject.of(id), values, null);
        }).toList();
        return new TableBlock(new Head("religions", "Religions",
                "Which religions are there, who founded them, and how many cities of each side have them at the end?", null,
                new Sample(table.size(), "religion", "religions")), "Religion", columns, table);
    }

    private static Block adoptions(Moment moment) {
        List<GameAdoptions> adoptions = moment.reading().list(GameAdoptions.class, moment.gameId()).stream()
                .filter(row -> moment.side(row.player()) != null).toList();
        return new TableBlock(
                new Head("adoptions", "State religions", "Which religions was each side offered, and what did it answer?",
                        "The last offer of each religion.", new Sample(adoptions.size(), "offer", "offers")),
                "Religion", List.of(new Column("side", "Side"), new Column("turn", "Turn"), new Column("answer", "Answer")),
                adoptions.stream().map(row -> new Row(Subject.of(row.religion()), Arrays.asList(moment.side(row.player()),
                        row.turn(), row.adopted() == null ? null : row.adopted() ? "adopted" : "declined"), null)).toList());
    }

    private static String named(String id) {
        return id == null ? null : Format.readable(id);
    }
}
