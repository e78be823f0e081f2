package prospector.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import prospector.stats.WinRate;
import prospector.stats.cities.CityPlace;
import prospector.stats.laws.LawMilestone;
import prospector.stats.nations.MedianYield;
import prospector.stats.people.Opponent;
import prospector.stats.people.PersonAverage;
import prospector.stats.rating.Ratings;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.MatrixBlock;
import prospector.web.block.MatrixBlock.Axes;
import prospector.web.block.MatrixBlock.Cell;
import prospector.web.block.MatrixBlock.Measure;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Figure;
import prospector.web.format.Format;
import prospector.web.players.Contender;
import prospector.web.players.RatingBlock;
import prospector.web.subject.FieldCurves;
import prospector.web.subject.FieldCurves.Band;

/**
 * What is told of several people side by side.
 *
 * @param field all sides that the filter leaves
 */
record CompareBlocks(Reading reading, List<Contender> contenders, Selection field, int minGames) {
    private static final List<Integer> LAWS = List.of(4, 7);
    private static final List<Integer> CITIES = List.of(3, 5);
    private static final List<Integer> TURNS = List.of(25, 50, 75);
    private static final String SCIENCE = "YIELD_SCIENCE";

    List<Block> all() {
        Ratings ratings = Ratings.of(reading);
        List<Subject> subjects = contenders.stream().map(Contender::subject).toList();
        List<Block> blocks = new ArrayList<>(List.of(measures(ratings), headToHead(), RatingBlock.of(ratings, subjects)));
        blocks.addAll(new FieldCurves(reading, field, Band.FIELD, Subject.named("field", "All players")).of(subjects,
                contenders.stream().map(Contender::selection).toList()));
        return List.copyOf(blocks);
    }

    private Block measures(Ratings ratings) {
        Stream<TableBlock.Row> results = Stream.of(
                row("rating", "Rating", contender -> ratings.of(contender.id())
                        .map(rating -> new Figure(rating.value(), rating.low(), rating.high(), false, rating.matches()))
                        .orElse(null)),
                row("win-rate", "Win rate, matches", contender -> Figure.of(contender.result().rate())));
        Stream<TableBlock.Row> laws = LAWS.stream().map(place -> row("law-" + place,
                Format.ordinal(place) + " class of laws, median turn", contender -> law(contender.selection(), place)));
        Stream<TableBlock.Row> cities = CITIES.stream().map(place -> row("city-" + place,
                Format.ordinal(place) + " city founded, median turn", contender -> city(contender.selection(), place)));
        Stream<TableBlock.Row> science = TURNS.stream().map(turn -> row("science-" + turn,
                "Science per turn on turn " + turn + ", median", contender -> science(contender.selection(), turn)));
        List<TableBlock.Row> rows = Stream.of(results, laws, cities, science, averages()).flatMap(Function.identity()).toList();
        return new TableBlock(new Head("measures", "Side by side", "How do they compare, measure by measure?",
                "n stands beside each value: rated matches, decided matches, or sides whose save holds it. Intervals are of 95 %; where "
                        + "they overlap, chance may explain the difference. The rating is over the whole tournament, whatever the filter.",
                Sample.sides(contenders.stream().mapToLong(contender -> contender.selection().sides().size()).sum())),
                "Measure",
                contenders.stream().map(contender -> new Column(contender.id(), contender.subject().label())).toList(), rows);
    }

    private TableBlock.Row row(String id, String label, Function<Contender, Figure> figure) {
        List<Object> values = new ArrayList<>();
        contenders.forEach(contender -> values.add(figure.apply(contender)));
        return new TableBlock.Row(Subject.named(id, label), values, null);
    }

    private Stream<TableBlock.Row> averages() {
        List<List<PersonAverage>> averages = contenders.stream()
                .map(contender -> reading.list(PersonAverage.class, contender.selection().keys())).toList();
        return IntStream.range(0, averages.get(0).size()).mapToObj(i -> {
            PersonAverage first = averages.get(0).get(i);
            return row(first.measure(), Format.label(first) + ", mean", contender -> {
                PersonAverage own = averages.get(contenders.indexOf(contender)).get(i);
                return Figure.of(own.value(), own.games());
            });
        });
    }

    private Figure law(Selection sides, int place) {
        return reading.list(LawMilestone.class, sides.keys()).stream()
                .filter(row -> row.who().equals("all") && row.place() == place)
                .findFirst().map(row -> Figure.of(row.median(), row.n())).orElse(null);
    }

    private Figure city(Selection sides, int place) {
        return reading.list(CityPlace.class, sides.keys()).stream().filter(row -> row.place() == place)
                .findFirst().map(row -> Figure.of(row.median(), row.n())).orElse(null);
    }

    private Figure science(Selection sides, int turn) {
        return reading.list(MedianYield.class, sides.keys()).stream()
                .filter(row -> row.yield().equals(SCIENCE) && row.turn() == turn)
                .findFirst().map(row -> Figure.of(row.median(), row.n())).orElse(null);
    }

    private Block headToHead() {
        List<Cell> cells = contenders.stream().flatMap(contender -> Opponent.of(contender.id(), contender.matches()).stream()
                .filter(opponent -> contenders.stream().anyMatch(other -> other.id().equals(opponent.personId())))
                .map(opponent -> new Cell(contender.id(), opponent.personId(),
                        WinRate.of(opponent.wins(), opponent.wins() + opponent.losses()))))
                .toList();
        return MatrixBlock.of(new Head("head-to-head", "Head to head", "How often does each win against each other?",
                "Matches, with or without a save; a series is one match. Only decided ones.",
                new Sample(cells.stream().mapToLong(cell -> cell.rate().decided()).sum() / 2, "decided match",
                        "decided matches")),
                Measure.WON, new Axes("player", "opponent", this::subject), cells, minGames);
    }

    private Subject subject(String id) {
        return contenders.stream().filter(contender -> contender.id().equals(id)).findFirst().orElseThrow().subject();
    }
}
