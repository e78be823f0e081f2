package prospector.web.players;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import prospector.stats.cities.CityPlace;
import prospector.stats.laws.LawMilestone;
import prospector.stats.people.Opponent;
import prospector.stats.people.PersonAverage;
import prospector.stats.rating.Ratings;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Figure;
import prospector.web.format.Format;
import prospector.web.section.families.FamilyBlocks;
import prospector.web.subject.FieldCurves;
import prospector.web.subject.FieldCurves.Band;
import prospector.web.subject.OpeningBlocks;

/**
 * What is told of a person.
 *
 * @param field all sides that the filter leaves, theirs too
 */
record PlayerBlocks(Reading reading, Contender contender, Selection field, int minGames) {
    private static final Subject FIELD = Subject.named("field", "All players");

    List<Block> of(Ratings ratings, List<Opponent> opponents) {
        Selection selection = contender.selection();
        List<Block> blocks = new ArrayList<>(List.of(RatingBlock.of(ratings, List.of(subject())), headToHead(opponents)));
        if (!selection.sides().isEmpty()) {
            OpeningBlocks openings = new OpeningBlocks(reading, selection);
            blocks.addAll(List.of(nations(), averages(), laws(), cities(), openings.laws(), openings.techs(),
                    new FamilyBlocks(reading, selection).chosen()));
            blocks.addAll(new FieldCurves(reading, field, Band.FIELD, FIELD).of(List.of(subject()), List.of(selection)));
        }
        return List.copyOf(blocks);
    }

    private Subject subject() {
        return contender.subject();
    }

    private Block headToHead(List<Opponent> opponents) {
        return RateBlock.of(new Head("head-to-head", "Head to head",
                "How often does " + subject().label() + " win against each opponent?",
                "Matches, with or without a save; a series is one match. Allies who won together are nobody's win.",
                new Sample(opponents.stream().mapToLong(Opponent::matches).sum(), "meeting", "meetings")),
                opponents.stream().map(opponent -> RateBlock.Row.of(Subject.person(opponent.personId(), opponent.name()),
                        opponent.wins(), opponent.wins() + opponent.losses(), opponent.matches())).toList(),
                minGames);
    }

    private Block nations() {
        return RateBlock.of(new Head("nations", "Nations", "With which nations, and how often do they win with each?",
                "Games from saves; in a series each game counts.", Sample.sides(contender.selection().sides().size())),
                contender.nations().stream().map(line -> new RateBlock.Row(Subject.nation(line.result().nation()), line.rate(),
                        line.result().seats())).toList(),
                minGames);
    }

    private Block averages() {
        List<PersonAverage> own = reading.list(PersonAverage.class, contender.selection().keys());
        List<PersonAverage> all = reading.list(PersonAverage.class, field.keys());
        return new TableBlock(new Head("averages", "At the end of the game", "How do their games end, against those of all?",
                "Means over the sides whose save states the value; all players include " + subject().label() + ".",
                Sample.sides(contender.selection().sides().size())), "Mean of",
                List.of(new Column("own", subject().label()), new Column("field", "All players")),
                IntStream.range(0, own.size()).mapToObj(i -> new TableBlock.Row(
                        Subject.named(own.get(i).measure(), Format.label(own.get(i))),
                        List.of(Figure.of(own.get(i).value(), own.get(i).games()),
                                Figure.of(all.get(i).value(), all.get(i).games())),
                        null)).toList());
    }

    private Block laws() {
        List<LawMilestone> own = milestones(contender.selection());
        List<LawMilestone> all = milestones(field);
        return new SpreadBlock(new Head("law-pace", "Pace of laws",
                "On which turn do they adopt their first to seventh class of laws?",
                "As in the statistics of laws: no laws of succession, no swaps within a class; sides with a class whose turn the save "
                        + "did not log are left out. Each row counts the sides that came so far.",
                Sample.sides(own.stream().mapToLong(LawMilestone::n).max().orElse(0))), "turn",
                own.stream().flatMap(row -> Stream.concat(Stream.of(row(row, subject())),
                        all.stream().filter(other -> other.place() == row.place()).map(other -> row(other, FIELD)))).toList());
    }

    private List<LawMilestone> milestones(Selection sides) {
        return reading.list(LawMilestone.class, sides.keys()).stream().filter(row -> row.who().equals("all")).toList();
    }

    private static SpreadBlock.Row row(LawMilestone row, Subject of) {
        return new SpreadBlock.Row(place("class", row.place(), of), row.n(), row.min(), row.q1(), row.median(), row.q3(),
                row.max());
    }

    private Block cities() {
        List<CityPlace> own = reading.list(CityPlace.class, contender.selection().keys());
        List<CityPlace> all = reading.list(CityPlace.class, field.keys());
        return new SpreadBlock(new Head("city-pace", "Pace of expansion",
                "On which turn do they found their second to eighth city?",
                "Cities founded, not those taken; games whose save does not date its cities are left out. Each row counts the sides that "
                        + "came so far.",
                Sample.sides(own.stream().mapToLong(CityPlace::of).max().orElse(0))), "turn",
                own.stream().flatMap(row -> Stream.concat(Stream.of(row(row, subject())),
                        all.stream().filter(other -> other.place() == row.place()).map(other -> row(other, FIELD)))).toList());
    }

    private static SpreadBlock.Row row(CityPlace row, Subject of) {
        return new SpreadBlock.Row(place("city", row.place(), of), row.n(), row.min(), row.q1(), row.median(), row.q3(),
                row.max());
    }

    private static Subject place(String what, int place, Subject of) {
        return Subject.named(what + "-" + place + "-" + (of.equals(FIELD) ? "field" : "own"),
                of.equals(FIELD) ? "All players" : Format.ordinal(place) + " " + what);
    }
}
