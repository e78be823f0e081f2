package prospector.web.section.nations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.WinRate;
import prospector.stats.picks.PickedSide;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.MatrixBlock;
import prospector.web.block.MatrixBlock.Axes;
import prospector.web.block.MatrixBlock.Cell;
import prospector.web.block.MatrixBlock.Measure;
import prospector.web.block.RateBlock;
import prospector.web.block.Subject;

/** Whether it helps to pick first, what is picked first, and what to answer with. */
public final class PickBlocks {
    private final List<PickedSide> sides;
    private final String source;

    /** Asks for the sides whose place in the order of picking is known. */
    public PickBlocks(Reading reading, Selection selection) {
        this.sides = reading.list(PickedSide.class, selection.keys());
        this.source = sides.isEmpty() && reading.list(PickedSide.class, (Object) null).isEmpty()
                ? "No order of picking is known: none was imported, or none of it belongs to a game read from a save. "
                        + "It comes from the organisers' sheet."
                : "Duels whose order of picking is known from the organisers' sheet.";
    }

    /** Win rates of the first and of the second picker. */
    public RateBlock advantage(int minGames) {
        Map<Boolean, List<PickedSide>> byPlace = sides.stream().collect(Collectors.partitioningBy(PickedSide::first));
        List<RateBlock.Row> rows = Stream.of(row("first", "First picker", byPlace.get(true)),
                row("second", "Second picker", byPlace.get(false))).filter(row -> row.played() > 0).toList();
        return RateBlock.of(new Head("pick-order", "Pick order", "Does it help to pick a nation first, or second?",
                source + verdict(rows), Sample.sides(sides.size())), rows, minGames);
    }

    private static RateBlock.Row row(String id, String label, List<PickedSide> sides) {
        return new RateBlock.Row(Subject.named(id, label), PickedSide.rate(sides), sides.size());
    }

    private static String verdict(List<RateBlock.Row> rows) {
        if (rows.size() < 2 || rows.stream().anyMatch(row -> row.rate().decided() == 0)) {
            return "";
        }
        WinRate first = rows.get(0).rate();
        WinRate second = rows.get(1).rate();
        return first.low() <= second.high() && second.low() <= first.high()
                ? " The two intervals overlap: the difference may be chance."
                : " The two intervals do not overlap: the difference is more than chance.";
    }

    /** Nations that first pickers took. */
    public CountBlock firstPicks() {
        Map<String, Long> byNation = sides.stream().filter(side -> side.first() && side.nation() != null)
                .collect(Collectors.groupingBy(PickedSide::nation, Collectors.counting()));
        long all = byNation.values().stream().mapToLong(Long::longValue).sum();
        List<CountBlock.Row> rows = byNation.entrySet().stream()
                .sorted(Map.Entry.<String, Long> comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry::getKey))
                .map(entry -> CountBlock.Row.share(Subject.nation(entry.getKey()), entry.getValue(), all))
                .toList();
        return CountBlock.shares(new Head("first-picks", "First picks", "Which nation do first pickers take?",
                source + " The nation is the one played in the save.", Sample.games(all)),
                "First picks", rows);
    }

    /** Win rate of the second picker by both picks. */
    public MatrixBlock counterPicks(int minGames) {
        List<PickedSide> second = sides.stream()
                .filter(side -> !side.first() && side.nation() != null && side.opponent() != null).toList();
        Map<List<String>, List<PickedSide>> byPair = second.stream()
                .collect(Collectors.groupingBy(side -> List.of(side.opponent(), side.nation())));
        List<Cell> cells = byPair.entrySet().stream()
                .map(pair -> new Cell(pair.getKey().get(0), pair.getKey().get(1), PickedSide.rate(pair.getValue())))
                .sorted(Comparator.comparing(Cell::row).thenComparing(Cell::column)).toList();
        return MatrixBlock.of(new Head("counter-picks", "Counter-picks",
                "Which second pick wins against which first pick?",
                source + " Each cell is the win rate of the second picker, mirror picks included.",
                Sample.games(second.size())), Measure.WON_BY_COLUMN, new Axes("first pick", "second pick", Subject::nation),
                cells,
                minGames);
    }
}
