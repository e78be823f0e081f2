package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameAdoptions;
import prospector.stats.match.GameFamilies;
import prospector.stats.match.GameOpinions;
import prospector.stats.match.GameReligions;
import prospector.stats.match.GameTheologies;
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
        List<GameReligions> religions = moment.reading().list(GameReligions.class, moment.gameId());
        Set<String> there = religions.stream().map(GameReligions::religion).collect(Collectors.toSet());
        blocks.add(families(moment, opinions));
        moment.sides().forEach(side -> {
            blocks.add(opinions(side, "family", "Families", opinions));
            blocks.add(opinions(side, "religion", "Religions",
                    opinions.stream().filter(row -> there.contains(row.subject())).toList()));
        });
        blocks.removeIf(block -> block instanceof CurveBlock && block.empty());
        blocks.add(moods(moment, opinions));
        blocks.add(religions(moment, religions));
        blocks.add(adoptions(moment));
        return blocks;
    }

    private static Block families(Moment moment, List<GameOpinions> opinions) {
        List<GameFamilies> families = moment.reading().list(GameFamilies.class, moment.gameId()).stream()
                .filter(family -> moment.side(family.player()) != null).toList();
        return new TableBlock(
                new Head("families", "Families", "Which families has each side, and what do they think of it on turn "
                        + moment.turn() + "?",
                        "Head, seat, religion and cities are those at the end. Opinion in points, below zero is bad. "
                                + Mood.rule(),
                        new Sample(families.size(), "family", "families")),
                "Family", List.of(new Column("side", "Side"), new Column("class", "Class"),
                        new Column("opinion", "Opinion on turn " + moment.turn()), new Column("mood", "Mood"),
                        new Column("cities", "Cities"),
                        new Column("seat", "Seat"), new Column("head", "Head"), new Column("religion", "Religion")),
                families.stream().map(family -> {
                    Integer opinion = opinion(moment, family, opinions);
                    return new Row(Subject.of(family.family()), Arrays.asList(moment.side(family.player()),
                            named(family.familyClass()), opinion, opinion == null ? null : Mood.of(opinion).label(),
                            family.cities(), named(family.seat()), named(family.head()), named(family.religion())), null);
                }).toList());
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
                "What do they think of this side, turn by turn?",
                kind.equals("family") ? "Below 0 a family is upset, from 100 on pleased."
                        : "Religions that somebody founded or that a city has; opinion in points.",
                new Sample(lines.size(), kind, heading.toLowerCase(Locale.ENGLISH))),
                "turn", "points", false, lines);
    }

    /** Only turns whose opinion the save holds count. */
    private static Block moods(Moment moment, List<GameOpinions> opinions) {
        List<GameOpinions> told = opinions.stream().filter(row -> row.kind().equals("family") && row.turn() <= moment.turn())
                .filter(row -> moment.side(row.player()) != null)
                .sorted(Comparator.comparing(GameOpinions::player).thenComparing(GameOpinions::subject)).toList();
        List<Column> columns = new ArrayList<>(List.of(new Column("side", "Side"), new Column("average", "Average opinion")));
        Arrays.stream(Mood.values()).forEach(mood -> columns.add(new Column(mood.label(), "Turns " + mood.label())));
        Map<List<Object>, List<GameOpinions>> byFamily = told.stream().collect(Collectors
                .groupingBy(row -> List.of(row.player(), row.subject()), LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = byFamily.values().stream().map(of -> {
            List<Object> values = new ArrayList<>(Arrays.asList(moment.side(of.get(0).player()),
                    of.stream().mapToInt(GameOpinions::opinion).average().orElseThrow()));
            Arrays.stream(Mood.values()).forEach(mood -> values
                    .add(of.stream().filter(row -> Mood.of(row.opinion()) == mood).count()));
            return new Row(Subject.of(of.get(0).subject()), values, (long) of.size());
        }).toList();
        return new TableBlock(
                new Head("moods", "Moods up to turn " + moment.turn(), "How many turns did each family spend in each mood?",
                        Mood.rule(),
                        new Sample(told.stream().map(GameOpinions::turn).distinct().count(), "turn", "turns")),
                "Family", columns, rows);
    }

    private static Block religions(Moment moment, List<GameReligions> rows) {
        Map<String, String> theologies = moment.reading().list(GameTheologies.class, moment.gameId()).stream()
                .collect(Collectors.groupingBy(GameTheologies::religion, Collectors.mapping(row -> named(row.theology())
                        + (row.turn() == null ? "" : ", turn " + row.turn()), Collectors.joining("; "))));
        List<Column> columns = new ArrayList<>(List.of(new Column("turn", "Founded on turn"), new Column("founder", "Founder"),
                new Column("city", "Holy city"), new Column("theologies", "Theologies")));
        columns.addAll(moment.columns(" cities"));
        List<Row> table = rows.stream().map(GameReligions::religion).distinct().map(id -> {
            GameReligions religion = rows.stream().filter(row -> row.religion().equals(id)).findFirst().orElseThrow();
            List<Object> values = new ArrayList<>(Arrays.asList(religion.foundedTurn(), moment.side(religion.founderPlayer()),
                    named(religion.holyCity()), theologies.get(id)));
            values.addAll(moment.values(side -> rows.stream()
                    .filter(row -> row.religion().equals(id) && row.player() != null && row.player() == side.end().player())
                    .map(GameReligions::cities).findFirst().orElse(null)));
            return new Row(Subject.of(id), values, null);
        }).toList();
        return new TableBlock(new Head("religions", "Religions",
                "Which religions are there, who founded them, and how many cities of each side have them at the end?",
                "The whole game, whatever turn is chosen. When a religion came to a city is not recorded.",
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
