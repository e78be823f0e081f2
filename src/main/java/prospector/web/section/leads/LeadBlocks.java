package prospector.web.section.leads;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import prospector.stats.WinRate;
import prospector.stats.leads.LeadResult;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.MatrixBlock;
import prospector.web.block.MatrixBlock.Cell;
import prospector.web.block.MatrixBlock.Measure;
import prospector.web.block.RateBlock;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;

/** Results of the side ahead, on some turns of the game. */
record LeadBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final List<Integer> TURNS = List.of(20, 40, 60, 80, 100);
    private static final List<String> LEADS = List.of("under 10 %", "10 to 25 %", "25 to 50 %",
            "50 to 100 %", "100 % or more");
    /** A turn on which fewer duels had a lead tells nothing. */
    private static final int LEAST = 5;
    private static final String RULES = "Decided games of exactly two people that came so far. Equal values are no lead. ";
    private static final List<Ahead> MEASURES = List.of(
            new Ahead("points", "Victory points", "victory points", ""),
            new Ahead("science", "Science", "science", "Science gained since the start. "),
            new Ahead("power", "Military power", "military power", "Power as the game displays it. "),
            new Ahead("cities", "Cities", "cities", "Cities founded so far; captures have no turn in a save. "));

    /** What a side can be ahead in. */
    private record Ahead(String id, String heading, String in, String note) {
    }

    List<Block> all() {
        List<LeadResult> results = reading.list(LeadResult.class, selection.keys()).stream()
                .filter(result -> TURNS.contains(result.turn())).toList();
        return Stream.concat(MEASURES.stream().map(measure -> (Block) byTurn(measure, results)),
                MEASURES.stream().map(measure -> byLead(measure, results))).toList();
    }

    private RateBlock byTurn(Ahead measure, List<LeadResult> results) {
        SortedMap<Integer, WinRate> rates = LeadResult.byTurn(results, measure.id());
        return RateBlock.of(new Head(measure.id(), measure.heading(),
                "How often does the side win that is ahead in " + measure.in() + " on a turn?", RULES + measure.note(),
                leads(rates)),
                rates.entrySet().stream().map(turn -> new RateBlock.Row(turn(turn.getKey()), turn.getValue(),
                        turn.getValue().decided())).toList(),
                Math.max(LEAST, filter.minGames()));
    }

    private MatrixBlock byLead(Ahead measure, List<LeadResult> results) {
        SortedMap<Integer, WinRate> rates = LeadResult.byTurn(results, measure.id());
        List<Integer> turns = TURNS.stream().filter(turn -> rates.containsKey(turn) && rates.get(turn).decided() >= LEAST)
                .toList();
        List<LeadResult> cells = results.stream().filter(result -> result.measure().equals(measure.id())).toList();
        List<LeadResult> shown = cells.stream()
                .filter(result -> turns.contains(result.turn()) && result.n() >= filter.minGames()).toList();
        return new MatrixBlock(new Head(measure.id() + "-by-lead", measure.heading() + ", by lead",
                "How often does the side ahead in " + measure.in() + " win by how far it is ahead?", RULES + measure.note()
                        + "The lead is a part of what the other side has; when that is nothing, it is 100 % or more. A turn on which "
                        + "fewer than " + LEAST
                        + " duels had a lead is left out. A cell is tinted when its interval does not reach "
                        + "one half.",
                leads(rates)), "the side ahead, by its lead", "turn", leadSubjects(shown),
                turns.stream().map(LeadBlocks::turn).toList(), shown.stream().map(LeadBlocks::cell).toList(),
                cells.size() - shown.size(), Measure.WON);
    }

    private static Sample leads(SortedMap<Integer, WinRate> rates) {
        return new Sample(rates.values().stream().mapToLong(WinRate::decided).sum(), "lead", "leads");
    }

    private static List<Subject> leadSubjects(List<LeadResult> shown) {
        return IntStream.range(0, LEADS.size()).filter(bucket -> shown.stream().anyMatch(result -> result.bucket() == bucket))
                .mapToObj(bucket -> Subject.named("lead-" + bucket, LEADS.get(bucket))).toList();
    }

    private static Cell cell(LeadResult result) {
        return new Cell("lead-" + result.bucket(), "turn-" + result.turn(), WinRate.of(result.wins(), result.n()));
    }

    private static Subject turn(int turn) {
        return Subject.named("turn-" + turn, "Turn " + turn);
    }
}
