package prospector.web.section.cities;

import java.util.List;
import java.util.Locale;

import prospector.stats.cities.CitiesHeld;
import prospector.stats.cities.CityCapture;
import prospector.stats.cities.CityPlace;
import prospector.stats.cities.Expansion;
import prospector.stats.cities.FifthCity;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;

/** How sides come by their cities, and whether that wins. */
record ExpansionBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final List<String> PLACES = List.of("Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth");
    private static final int TEN = 10;
    private static final int MOST_CITIES = 10;
    private static final int MOST_CAPTURES = 4;
    private static final String KNOWN = " Games whose save holds no cities are left out.";

    List<Block> all() {
        List<CityCapture> captures = reading.list(CityCapture.class, selection.keys());
        return List.of(expansion(), places(), fifth(), held(),
                captures("taken", "Cities taken", "How often does a side win by how many cities of others it has at the end?",
                        "Taken by force, by treaty or by an event; the save does not say how.", captures),
                captures("lost", "Cities lost",
                        "How often does a side win by how many of its cities another side has at the end?",
                        "Of the cities that it founded. Losing cities often is how a game is lost, not why.", captures));
    }

    private CurveBlock expansion() {
        List<Line> lines = CurveBlock.byResult(reading.list(Expansion.class, selection.keys()), Expansion::won,
                point -> new Point(point.turn(), point.n(), point.median(), point.low(), point.high()));
        return new CurveBlock(new Head("expansion", "Expansion",
                "How many cities have winners and losers founded, turn by turn?",
                "The median side and the middle half of all sides, over those whose result is known and whose game still went on. A city counts for its founder, "
                        + "whoever has it at the end." + KNOWN,
                Sample.sides(CurveBlock.sample(lines))), "turn", "cities founded", true, lines);
    }

    private SpreadBlock places() {
        List<CityPlace> places = reading.list(CityPlace.class, selection.keys());
        long sides = places.stream().mapToLong(CityPlace::of).max().orElse(0);
        return new SpreadBlock(
                new Head("places", "Second to eighth city", "On which turn do sides found their second to eighth city?",
                        "Each row counts the sides that came so far: n of all." + KNOWN, Sample.sides(sides)),
                "turn",
                places.stream()
                        .map(place -> new SpreadBlock.Row(Subject.named("city-" + place.place(), PLACES.get(place.place() - 2)),
                                place.n(), place.min(), place.q1(), place.median(), place.q3(), place.max()))
                        .toList());
    }

    private RateBlock fifth() {
        List<FifthCity> groups = reading.list(FifthCity.class, selection.keys());
        return RateBlock.of(new Head("fifth-city", "Fifth city", "How often does a side win by the turn of its fifth city?",
                "Cities that a side founded. Who founds fewer may have lost early." + KNOWN,
                Sample.sides(groups.stream().mapToLong(FifthCity::decided).sum())),
                groups.stream().map(group -> RateBlock.Row.of(fifth(group), group.wins(), group.decided(), group.sides()))
                        .toList(),
                filter.minGames());
    }

    private static Subject fifth(FifthCity group) {
        return group.until() == null ? Subject.named("none", "Fewer than five cities")
                : Subject.named("until-" + group.until(), "Turns " + (group.until() - TEN + 1) + " to " + group.until());
    }

    private RateBlock held() {
        List<CitiesHeld> groups = reading.list(CitiesHeld.class, selection.keys());
        return RateBlock.of(new Head("held", "Cities at the end",
                "How often does a side win by how many cities it has at the end?",
                "Founded or taken. Winners also have more because they took them from losers: compare with the fifth city."
                        + KNOWN,
                Sample.sides(groups.stream().mapToLong(CitiesHeld::decided).sum())),
                groups.stream().map(group -> RateBlock.Row.of(Subject.named("cities-" + group.cities(),
                        counted(group.cities(), MOST_CITIES)), group.wins(), group.decided(), group.sides())).toList(),
                filter.minGames());
    }

    private RateBlock captures(String measure, String heading, String question, String note, List<CityCapture> captures) {
        List<CityCapture> groups = captures.stream().filter(group -> group.measure().equals(measure)).toList();
        return RateBlock.of(new Head(measure, heading, question,
                note + " A city that changed hands and came back counts nowhere." + KNOWN,
                Sample.sides(groups.stream().mapToLong(CityCapture::decided).sum())),
                groups.stream().map(group -> RateBlock.Row.of(Subject.named("cities-" + group.cities(),
                        counted(group.cities(), MOST_CAPTURES)), group.wins(), group.decided(), group.sides())).toList(),
                filter.minGames());
    }

    private static String counted(int cities, int most) {
        String number = cities == 0 ? "No" : String.valueOf(cities);
        return String.format(Locale.ENGLISH, "%s %s%s", number, cities == 1 ? "city" : "cities",
                cities == most ? " or more" : "");
    }
}
