package prospector.web.nation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import prospector.stats.nations.NationMatchup;
import prospector.stats.nations.SidePlayer;
import prospector.stats.nations.SideWonder;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.Subject;
import prospector.web.format.Format;
import prospector.web.section.families.FamilyBlocks;
import prospector.web.section.nations.LengthBlocks;
import prospector.web.section.nations.PickBlocks;
import prospector.web.subject.FieldCurves;
import prospector.web.subject.FieldCurves.Band;
import prospector.web.subject.OpeningBlocks;

/** What is told of a nation: the same questions for each. */
final class NationBlocks {
    private final Reading reading;
    private final String nation;
    private final Selection selection;
    private final Selection field;

    /**
     * @param selection the nation's sides that the filter leaves
     * @param field all sides that it leaves, those of the nation too
     */
    NationBlocks(Reading reading, String nation, Selection selection, Selection field) {
        this.reading = reading;
        this.nation = nation;
        this.selection = selection;
        this.field = field;
    }

    List<Block> of(int minGames) {
        if (selection.sides().isEmpty()) {
            return List.of();
        }
        OpeningBlocks openings = new OpeningBlocks(reading, selection);
        FamilyBlocks families = new FamilyBlocks(reading, selection);
        Stream<Block> results = Stream.of(matchups(minGames), players(minGames));
        Stream<Block> picks = Stream.of(new PickBlocks(reading, selection).advantage(minGames), wonders());
        Stream<Block> choices = Stream.of(families.chosen(), families.leftOut(), families.rates(minGames),
                families.combinations(minGames), openings.laws(), openings.techs());
        Stream<Block> yields = new FieldCurves(reading, field, Band.OWN, Subject.named("field", "All nations"))
                .of(List.of(Subject.nation(nation)), List.of(selection)).stream();
        return Stream.of(results, LengthBlocks.of(reading, selection).stream(), picks, choices, yields)
                .flatMap(blocks -> blocks).toList();
    }

    private Block matchups(int minGames) {
        List<NationMatchup> matchups = reading.list(NationMatchup.class, selection.keys());
        return RateBlock.of(new Head("matchups", "Matchups", "How often does " + name() + " win against each other nation?",
                "Duels only: games of exactly two people who are not allies. Mirror matches are left out.",
                Sample.games(matchups.stream().mapToLong(NationMatchup::games).sum())),
                matchups.stream().sorted(Comparator.comparing(NationMatchup::games).reversed())
                        .map(row -> RateBlock.Row.of(Subject.nation(row.opponent()), row.wins(), row.decided(), row.games()))
                        .toList(),
                minGames);
    }

    private Block players(int minGames) {
        return RateBlock.of(new Head("players", "Players", "Who plays " + name() + ", and how often do they win?", null,
                Sample.sides(selection.sides().size())),
                reading.list(SidePlayer.class, selection.keys()).stream()
                        .map(row -> RateBlock.Row.of(row.personId() == null ? Subject.named("no-name", "No name in the save")
                                : Subject.person(row.personId(), row.name()), row.wins(), row.decided(), row.games()))
                        .toList(),
                minGames);
    }

    private Block wonders() {
        long sides = selection.sides().size();
        return CountBlock.shares(new Head("wonders", "Wonders", "Which part of the sides completes each wonder?",
                "Wonders that stand at the end.", Sample.sides(sides)), "Sides",
                reading.list(SideWonder.class, selection.keys()).stream()
                        .map(row -> CountBlock.Row.share(Subject.of(row.wonder()), row.sides(), sides))
                        .toList());
    }

    private String name() {
        return Format.readable(nation);
    }
}
