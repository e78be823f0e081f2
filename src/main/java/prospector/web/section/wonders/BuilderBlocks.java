package prospector.web.section.wonders;

import java.util.ArrayList;
import java.util.List;

import prospector.stats.WinRate;
import prospector.stats.side.Selection;
import prospector.stats.wonders.NationWonder;
import prospector.stats.wonders.WonderCount;
import prospector.stats.wonders.WonderRecord;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.MatrixBlock;
import prospector.web.block.MatrixBlock.Axes;
import prospector.web.block.MatrixBlock.Cell;
import prospector.web.block.MatrixBlock.Measure;
import prospector.web.block.RateBlock;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;

/** Who builds wonders: how many, and of which nation. */
record BuilderBlocks(Reading reading, Selection selection, StatFilter filter) {

    List<Block> all() {
        return List.of(numbers(), most(), nations());
    }

    private RateBlock numbers() {
        List<WonderCount> counts = reading.list(WonderCount.class, selection.keys());
        return RateBlock.of(
                new Head("number", "Number of wonders", "How often does a side win by the number of wonders that it completes?",
                        "Every decided side whose save holds the map, also those without a wonder.",
                        Sample.sides(counts.stream().mapToLong(WonderCount::decided).sum())),
                counts.stream()
                        .map(count -> RateBlock.Row.of(Subject.named("wonders-" + count.wonders(), count.wonders() == 0 ? "None"
                                : Format.counted(count.wonders(), "wonder", "wonders")), count.wins(), count.decided(),
                                count.sides()))
                        .toList(),
                filter.minGames());
    }

    private TableBlock most() {
        List<WonderRecord> sides = reading.list(WonderRecord.class, selection.keys());
        return new TableBlock(new Head("most", "Most wonders", "Which sides completed the most wonders?",
                "At most twenty sides; of equal numbers the one of the shorter game comes first.", Sample.sides(sides.size())),
                "Side",
                List.of(new Column("wonders", "Wonders"), new Column("nation", "Nation"), new Column("result", "Result"),
                        new Column("turns", "Turns"), new Column("which", "Which")),
                sides.stream().map(BuilderBlocks::row).toList());
    }

    private static TableBlock.Row row(WonderRecord side) {
        List<Object> values = new ArrayList<>();
        values.add(side.count());
        values.add(side.nation() == null ? null : Subject.nation(side.nation()));
        values.add(side.won() == null ? null : side.won() ? "won" : "lost");
        values.add(side.turns());
        values.add(Format.readableList(side.wonders()));
        return new TableBlock.Row(
                Subject.match(side.matchId(), side.person() == null ? "Name not recorded" : side.person()), values, null);
    }

    private MatrixBlock nations() {
        List<NationWonder> shares = reading.list(NationWonder.class, selection.keys());
        List<Cell> cells = shares.stream()
                .map(share -> new Cell(share.nation(), share.wonder(), WinRate.of(share.sides(), share.total()))).toList();
        return MatrixBlock.of(new Head("nations", "Wonders by nation", "Which part of a nation's sides completes each wonder?",
                "Of all sides of the nation whose save holds the map, also those of games whose settings disable the wonder.",
                new Sample(shares.stream().mapToLong(NationWonder::sides).sum(), "completed wonder", "completed wonders")),
                Measure.SHARE,
                new Axes("nation", "wonder", id -> id.startsWith("NATION_") ? Subject.nation(id) : Subject.of(id)), cells,
                filter.minGames());
    }
}
