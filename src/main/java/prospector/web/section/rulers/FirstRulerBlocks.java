package prospector.web.section.rulers;

import java.util.List;
import java.util.stream.Stream;

import prospector.game.ReferenceData;
import prospector.game.Term;
import prospector.stats.WinRate;
import prospector.stats.rulers.ArchetypeDuel;
import prospector.stats.rulers.ArchetypeResult;
import prospector.stats.rulers.ArchetypeTrait;
import prospector.stats.rulers.StartingTrait;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.MatrixBlock;
import prospector.web.block.MatrixBlock.Cell;
import prospector.web.block.RateBlock;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;

/** What a side's first ruler is like. */
record FirstRulerBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final List<String> ARCHETYPES = new ReferenceData().archetypes().all().stream().map(Term::id).toList();
    private static final int MOST_COMBINATIONS = 20;
    private static final String TRAITS_KNOWN = "Traits that the ruler had when the reign began; archetypes are left out, and so are "
            + "rulers whose save keeps no turns of traits. A ruler with several traits counts with each of them.";

    List<Block> all() {
        List<ArchetypeResult> results = reading.list(ArchetypeResult.class, selection.keys());
        long sides = results.stream().mapToLong(ArchetypeResult::sides).sum();
        return List.of(archetypes(results), popularity(results, sides), traits(), combinations(), duels());
    }

    private RateBlock archetypes(List<ArchetypeResult> results) {
        long decided = results.stream().mapToLong(ArchetypeResult::decided).sum();
        return RateBlock
                .of(new Head("archetypes", "Archetypes", "How often does a side win with each archetype of its first ruler?",
                        "A ruler whose save states no archetype is left out.", Sample.sides(decided)),
                        results.stream()
                                .map(result -> RateBlock.Row.of(Subject.of(result.archetype()), result.wins(), result.decided(),
                                        result.sides()))
                                .toList(),
                        filter.minGames());
    }

    private static CountBlock popularity(List<ArchetypeResult> results, long sides) {
        return CountBlock.shares(new Head("archetype-popularity", "Popular archetypes",
                "How often is each archetype that of a side's first ruler?",
                "Sides of unfinished games count too.", Sample.sides(sides)), "share of sides",
                results.stream().map(result -> CountBlock.Row.share(Subject.of(result.archetype()), result.sides(), sides))
                        .toList());
    }

    private RateBlock traits() {
        List<StartingTrait> traits = reading.list(StartingTrait.class, selection.keys());
        long decided = traits.stream().mapToLong(StartingTrait::decided).sum();
        return RateBlock.of(new Head("starting-traits", "Starting traits",
                "How often does a side win with each trait of its first ruler?", TRAITS_KNOWN,
                new Sample(decided, "trait of a decided side", "traits of decided sides")),
                traits.stream().map(trait -> RateBlock.Row.of(Subject.of(trait.trait()), trait.wins(), trait.decided(),
                        trait.sides())).toList(),
                filter.minGames());
    }

    private CountBlock combinations() {
        List<ArchetypeTrait> pairs = reading.list(ArchetypeTrait.class, selection.keys());
        long total = pairs.stream().mapToLong(ArchetypeTrait::sides).sum();
        return CountBlock.of(new Head("combinations", "Archetype and trait",
                "Which archetypes and starting traits come together most often?",
                "The " + MOST_COMBINATIONS + " most frequent of " + Format.counted(pairs.size(), "combination", "combinations")
                        + ". A ruler with several traits counts with each of them.",
                new Sample(total, "trait of a first ruler", "traits of first rulers")), "sides",
                pairs.stream().limit(MOST_COMBINATIONS).map(FirstRulerBlocks::combination).toList());
    }

    private static CountBlock.Row combination(ArchetypeTrait pair) {
        return new CountBlock.Row(Subject.named(pair.archetype() + "+" + pair.trait(),
                Format.readable(pair.archetype()) + ", " + Format.readable(pair.trait())), (double) pair.sides(), pair.sides());
    }

    private MatrixBlock duels() {
        List<ArchetypeDuel> duels = reading.list(ArchetypeDuel.class, selection.keys());
        List<Cell> all = duels.stream()
                .map(duel -> new Cell(duel.archetype(), duel.opponent(), WinRate.of(duel.wins(), duel.decided()))).toList();
        List<Cell> shown = all.stream().filter(cell -> cell.rate().decided() >= filter.minGames()).toList();
        long decided = duels.stream().mapToLong(ArchetypeDuel::decided).sum();
        return new MatrixBlock(new Head("archetype-duels", "Archetype against archetype",
                "How often does an archetype of a first ruler win against another one?",
                "Games of exactly two people with a known winner. Two rulers of one archetype count for nothing here. A cell is "
                        + "tinted when its interval does not reach one half.",
                new Sample(decided, "side", "sides")), "own archetype", "archetype of the opponent",
                subjects(shown.stream().map(Cell::row)), subjects(shown.stream().map(Cell::column)), shown,
                all.size() - shown.size());
    }

    private static List<Subject> subjects(Stream<String> ids) {
        List<String> present = ids.distinct().sorted().toList();
        return Stream.concat(ARCHETYPES.stream().filter(present::contains), present.stream()).distinct().map(Subject::of)
                .toList();
    }
}
