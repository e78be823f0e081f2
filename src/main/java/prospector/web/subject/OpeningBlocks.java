package prospector.web.subject;

import java.util.List;

import prospector.stats.nations.OpeningLaw;
import prospector.stats.nations.OpeningTech;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.format.Format;

/** What sides begin with: their first laws and technologies. */
public record OpeningBlocks(Reading reading, Selection selection) {
    /** Laws among the first three. */
    public Block laws() {
        List<OpeningLaw> laws = reading.list(OpeningLaw.class, selection.keys());
        return CountBlock.shares(new Head("opening-laws", "Opening laws", "Which laws are among the first three of a side?",
                "Laws that the log dates, without laws of succession and without changes within a class; laws of the same turn "
                        + "share their place.",
                Sample.sides(laws.stream().mapToLong(OpeningLaw::ofSides).findFirst().orElse(0))), "Sides",
                laws.stream().map(row -> opening(row.id(), row.sides(), row.ofSides(), row.medianTurn())).toList());
    }

    /** Technologies among the first three. */
    public Block techs() {
        List<OpeningTech> techs = reading.list(OpeningTech.class, selection.keys());
        return CountBlock.shares(new Head("opening-techs", "Opening technologies",
                "Which technologies are among the first three that a side finishes?",
                "Technologies that the log dates, without bonus cards and without those that the nation begins with; those of the "
                        + "same turn share their place.",
                Sample.sides(techs.stream().mapToLong(OpeningTech::ofSides).findFirst().orElse(0))), "Sides",
                techs.stream().map(row -> opening(row.id(), row.sides(), row.ofSides(), row.medianTurn())).toList());
    }

    private static CountBlock.Row opening(String id, long sides, long ofSides, double medianTurn) {
        return CountBlock.Row.share(Subject.named(id, Format.readable(id) + ", turn " + Math.round(medianTurn)), sides,
                ofSides);
    }
}
