package prospector.web.compare.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import prospector.stats.cities.CityPlace;
import prospector.stats.laws.LawMilestone;
import prospector.stats.match.GameMoments;
import prospector.stats.match.GameReligions;
import prospector.stats.match.GameTechs;
import prospector.stats.match.GameWonders;
import prospector.web.block.Subject;
import prospector.web.format.Format;
import prospector.web.match.section.Moment;

/**
 * A step that sides come to sooner or later.
 *
 * @param verb what a side did: “founded its 3rd city”
 * @param turns of each side; null: not reached, or not recorded
 */
record Milestone(String verb, Compared turns) {
    private static final List<Integer> LAWS = List.of(1, 4, 7);

    /** Classes of laws, cities, the first wonder and religion. Laws and cities are the answers of the statistics for a side. */
    static List<Milestone> of(List<LaidSide> sides) {
        List<List<LawMilestone>> laws = sides.stream()
                .map(side -> side.moment().reading().list(LawMilestone.class, key(side))).toList();
        List<List<CityPlace>> cities = sides.stream()
                .map(side -> side.moment().reading().list(CityPlace.class, key(side))).toList();
        Stream<Milestone> classes = LAWS.stream().map(place -> milestone("law-" + place,
                Format.ordinal(place) + " class of laws", "decided its " + Format.ordinal(place) + " class of laws",
                laws.stream().map(rows -> rows.stream().filter(row -> row.who().equals("all") && row.place() == place)
                        .findFirst().map(LawMilestone::median).orElse(null))));
        Stream<Milestone> founded = IntStream.rangeClosed(2, 8).mapToObj(place -> milestone("city-" + place,
                Format.ordinal(place) + " city founded", "founded its " + Format.ordinal(place) + " city",
                cities.stream().map(rows -> rows.stream().filter(row -> row.place() == place).findFirst()
                        .map(CityPlace::median).orElse(null))));
        Stream<Milestone> firsts = Stream.of(
                milestone("wonder", "First wonder completed", "completed its first wonder",
                        sides.stream().map(Milestone::wonder)),
                milestone("religion", "First religion founded", "founded its first religion",
                        sides.stream().map(Milestone::religion)));
        return Stream.of(classes, founded, firsts).flatMap(Function.identity()).filter(row -> row.turns().known()).toList();
    }

    /** Technologies that any side got, the earliest first. */
    static List<Milestone> technologies(List<LaidSide> sides) {
        List<List<GameTechs>> techs = sides.stream().map(side -> side.moment().reading()
                .list(GameTechs.class, side.moment().gameId()).stream()
                .filter(tech -> tech.player() == side.side().end().player() && !tech.bonus() && tech.turn() != null).toList())
                .toList();
        return techs.stream().flatMap(List::stream).sorted((one, other) -> Integer.compare(one.turn(), other.turn()))
                .map(GameTechs::tech).distinct()
                .map(id -> milestone(id, Format.readable(id), "got " + Format.readable(id),
                        techs.stream().map(own -> own.stream().filter(tech -> tech.tech().equals(id)).findFirst()
                                .map(tech -> tech.turn().doubleValue()).orElse(null))))
                .toList();
    }

    private static Milestone milestone(String id, String label, String verb, Stream<Double> turns) {
        List<Double> values = new ArrayList<>();
        turns.forEach(values::add);
        return new Milestone(verb, new Compared(Subject.named(id, label), values));
    }

    private static List<String> key(LaidSide side) {
        return side.moment().key(side.side());
    }

    private static Double wonder(LaidSide side) {
        return side.moment().reading().list(GameWonders.class, side.moment().gameId()).stream()
                .anyMatch(wonder -> wonder.completed() && wonder.turnCompleted() == null && own(side, wonder.player())) ? null
                        : first(side, "wonder");
    }

    private static Double religion(LaidSide side) {
        return side.moment().reading().list(GameReligions.class, side.moment().gameId()).stream()
                .anyMatch(religion -> religion.foundedTurn() == null && own(side, religion.founderPlayer())) ? null
                        : first(side, "religion_founded");
    }

    private static boolean own(LaidSide side, Integer player) {
        return Objects.equals(player, side.side().end().player());
    }

    private static Double first(LaidSide side, String kind) {
        Moment moment = side.moment();
        return moment.reading().list(GameMoments.class, moment.gameId()).stream()
                .filter(row -> row.kind().equals(kind) && row.player() == side.side().end().player())
                .findFirst().map(row -> Double.valueOf(row.turn())).orElse(null);
    }
}
