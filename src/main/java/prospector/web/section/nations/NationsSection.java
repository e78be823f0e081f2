package prospector.web.section.nations;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.WinRate;
import prospector.stats.nations.NationMatchup;
import prospector.stats.side.Selection;
import prospector.stats.tournament.NationResult;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.MatrixBlock;
import prospector.web.block.MatrixBlock.Axes;
import prospector.web.block.MatrixBlock.Cell;
import prospector.web.block.MatrixBlock.Measure;
import prospector.web.block.RateBlock;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;
import prospector.web.section.Section;

/** Which nations are played and win, against whom, how fast, and from which place in the order of picking. */
@ApplicationScoped
class NationsSection implements Section {
    @Override
    public String id() {
        return "nations";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Nations";
    }

    @Override
    public String lead() {
        return "Which nations are played, which of them win and against whom, and whether it helps to pick first.";
    }

    @Override
    public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
        List<NationResult> results = reading.list(NationResult.class, selection.keys());
        int minGames = filter.minGames();
        PickBlocks picks = new PickBlocks(reading, selection);
        Stream<Block> who = Stream.of(winRates(results, minGames), popularity(results),
                matchups(reading.list(NationMatchup.class, selection.keys()), minGames));
        Stream<Block> order = Stream.of(games(results, selection.games()), picks.advantage(minGames),
                picks.counterPicks(minGames), picks.firstPicks());
        return Stream.of(who, LengthBlocks.of(reading, selection).stream(), order).flatMap(blocks -> blocks).toList();
    }

    private static RateBlock winRates(List<NationResult> results, int minGames) {
        List<RateBlock.Row> rows = results.stream()
                .map(result -> RateBlock.Row.of(Subject.nation(result.nation()), result.wins(), result.decided(),
                        result.seats()))
                .sorted(Comparator.comparing((RateBlock.Row row) -> row.rate().rate(),
                        Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(row -> row.rate().decided(), Comparator.reverseOrder()))
                .toList();
        return RateBlock.of(new Head("win-rate", "Win rate", "How often does each nation win?",
                "Decided sides of people only. In a mirror match both sides count, one won and one lost.",
                Sample.sides(seats(results))), rows, minGames);
    }

    private static CountBlock popularity(List<NationResult> results) {
        long seats = seats(results);
        return CountBlock.shares(new Head("popularity", "Popularity", "Which part of all sides plays each nation?",
                "Sides of people, decided or not.", Sample.sides(seats)), "Sides",
                results.stream().map(result -> CountBlock.Row.share(Subject.nation(result.nation()), result.seats(), seats))
                        .toList());
    }

    private static CountBlock games(List<NationResult> results, int games) {
        return CountBlock.shares(new Head("games", "Seen in games", "In which part of the games does anybody play each nation?",
                "A mirror match counts once. The parts add up to more than all games.",
                Sample.games(games)), "Games",
                results.stream().map(result -> CountBlock.Row.share(Subject.nation(result.nation()), result.games(), games))
                        .sorted(Comparator.comparing(CountBlock.Row::value, Comparator.reverseOrder())).toList());
    }

    private static MatrixBlock matchups(List<NationMatchup> matchups, int minGames) {
        List<Cell> cells = matchups.stream().map(matchup -> new Cell(matchup.nation(), matchup.opponent(),
                WinRate.of(matchup.wins(), matchup.decided()))).toList();
        long sides = matchups.stream().mapToLong(NationMatchup::decided).sum();
        return MatrixBlock.of(new Head("matchups", "Matchups", "How does each nation do against each other one?",
                "Decided duels only: games of exactly two people who are not allies. Mirror matches are left out. A cell is "
                        + "tinted only where its 95 % interval leaves one half aside.",
                Sample.sides(sides)), Measure.WON, new Axes("nation", "its opponent", Subject::nation), cells, minGames);
    }

    private static long seats(List<NationResult> results) {
        return results.stream().mapToLong(NationResult::seats).sum();
    }
}
