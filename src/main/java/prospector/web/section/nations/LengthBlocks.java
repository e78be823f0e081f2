package prospector.web.section.nations;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import prospector.stats.nations.NationLength;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;

/** How long the games are that each nation won or lost. */
public final class LengthBlocks {
    private LengthBlocks() {
    }

    /** A block of won games and one of lost games, shortest median first. */
    public static List<Block> of(Reading reading, Selection selection) {
        List<NationLength> lengths = reading.list(NationLength.class, selection.keys());
        return List.of(
                block("won-length", "Length of won games", "How many turns does a nation need to win?",
                        lengths.stream().filter(NationLength::won).toList()),
                block("lost-length", "Length of lost games", "After how many turns is a nation beaten?",
                        lengths.stream().filter(length -> !length.won()).toList()));
    }

    private static SpreadBlock block(String id, String heading, String question, List<NationLength> lengths) {
        long sides = lengths.stream().mapToLong(NationLength::n).sum();
        String mean = sides == 0 ? ""
                : String.format(Locale.ENGLISH, " The mean over all of them is %.1f turns.",
                        lengths.stream().mapToDouble(length -> length.mean() * length.n()).sum() / sides);
        return new SpreadBlock(
                new Head(id, heading, question, "Turn of the save of decided games." + mean, Sample.sides(sides)),
                "turns", lengths.stream().sorted(Comparator.comparing(NationLength::median))
                        .map(length -> new SpreadBlock.Row(Subject.nation(length.nation()), length.n(), length.min(),
                                length.q1(),
                                length.median(), length.q3(), length.max()))
                        .toList());
    }
}
