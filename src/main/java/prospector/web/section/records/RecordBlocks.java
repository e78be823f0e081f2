package prospector.web.section.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.records.Comeback;
import prospector.stats.records.EarliestPlace;
import prospector.stats.records.GameLength;
import prospector.stats.records.SideCount;
import prospector.stats.records.SidePeak;
import prospector.stats.rulers.LongestReign;
import prospector.stats.side.GameSide;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.format.Format;

/** One table for each record. */
final class RecordBlocks {
    private static final Column TURN = new Column("turn", "Turn");
    private static final Column PLAYER = new Column("player", "Player");
    private static final Column NATION = new Column("nation", "Nation");
    private static final int PLACES = 3;

    private final Reading reading;
    private final Selection selection;
    private final Map<String, GameSide> sides;
    private final Map<String, List<GameSide>> games;

    /** @param selection sides of games whose winner is known */
    RecordBlocks(Reading reading, Selection selection) {
        this.reading = reading;
        this.selection = selection;
        List<GameSide> all = reading.list(GameSide.class);
        this.sides = all.stream().collect(Collectors.toMap(GameSide::side, Function.identity()));
        this.games = all.stream().collect(Collectors.groupingBy(GameSide::gameId));
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(length("fastest", new Head("fastest-win", "Fastest win", "Which games were won in the fewest turns?", null,
                games("fastest"))));
        blocks.add(
                length("longest", new Head("longest-match", "Longest match", "Which games took the most turns to decide?", null,
                        games("longest"))));
        blocks.add(comeback());
        Stream.of(Kind.values()).map(this::block).forEach(blocks::add);
        blocks.add(reigns());
        return List.copyOf(blocks);
    }

    private Sample games(String kind) {
        return Sample.games(lengths(kind).stream().mapToLong(GameLength::ofGames).findFirst().orElse(0));
    }

    private List<GameLength> lengths(String kind) {
        return reading.list(GameLength.class, selection.keys()).stream().filter(row -> row.kind().equals(kind)).toList();
    }

    private TableBlock length(String kind, Head head) {
        return table(head, List.of(new Column("turns", "Turns"), new Column("player", "Winner"), NATION),
                lengths(kind).stream().map(row -> row(row.side(), row.turns())));
    }

    private TableBlock comeback() {
        List<Comeback> rows = reading.list(Comeback.class, selection.keys());
        return table(new Head("comeback", "Biggest comeback", "From how far behind in victory points did a winner come back?",
                "Games of two people. On each turn on which both together hold at least 20 victory points: the loser’s share of "
                        + "these points less the winner’s, in percent of them; the largest of each game counts.",
                Sample.games(rows.stream().mapToLong(Comeback::ofGames).findFirst().orElse(0))),
                List.of(new Column("behind", "Behind, %"), TURN, new Column("points", "Points"), PLAYER, NATION),
                rows.stream().map(row -> row(row.side(), 100 * row.deficit(), row.turn(),
                        row.points() + " to " + row.opponentPoints())));
    }

    private TableBlock block(Kind kind) {
        return switch (kind.source()) {
            case EARLIEST -> earliest(kind);
            case PEAK -> peak(kind);
            case COUNT -> count(kind);
        };
    }

    private TableBlock earliest(Kind kind) {
        List<EarliestPlace> rows = reading.list(EarliestPlace.class, selection.keys()).stream()
                .filter(row -> row.kind().equals(kind.key())).toList();
        return table(kind.head(rows.stream().mapToLong(EarliestPlace::ofSides).findFirst().orElse(0)),
                List.of(TURN, PLAYER, NATION), rows.stream().map(row -> row(row.side(), row.turn())));
    }

    private TableBlock peak(Kind kind) {
        List<SidePeak> rows = reading.list(SidePeak.class, selection.keys()).stream()
                .filter(row -> row.kind().equals(kind.key())).toList();
        return table(kind.head(rows.stream().mapToLong(SidePeak::ofSides).findFirst().orElse(0)),
                List.of(new Column("value", kind.value()), TURN, PLAYER, NATION),
                rows.stream().map(row -> row(row.side(), kind.number(row.value()), row.turn())));
    }

    private TableBlock count(Kind kind) {
        List<SideCount> rows = reading.list(SideCount.class, selection.keys()).stream()
                .filter(row -> row.kind().equals(kind.key())).toList();
        return table(kind.head(rows.stream().mapToLong(SideCount::ofSides).findFirst().orElse(0)),
                List.of(new Column("value", kind.value()), PLAYER, NATION),
                rows.stream().map(row -> row(row.side(), row.value())));
    }

    private TableBlock reigns() {
        List<LongestReign> reigns = reading.list(LongestReign.class, selection.keys());
        return table(new Head("longest-reign", "Longest reign", "Which rulers reigned longest?",
                "A ruler who reigns at the end of the game has reigned until then; twenty more stand among the statistics of rulers.",
                new Sample(reigns.size(), "long reign", "long reigns")),
                List.of(new Column("turns", "Turns"), new Column("ruler", "Ruler"), PLAYER, NATION),
                reigns.stream().limit(PLACES).map(row -> row(row.side(), row.length(),
                        row.ruler() == null ? "not recorded" : Format.readable(row.ruler()))));
    }

    private static TableBlock table(Head head, List<Column> columns, Stream<TableBlock.Row> rows) {
        return new TableBlock(head, "Match", columns, rows.toList());
    }

    private TableBlock.Row row(String key, Object... values) {
        GameSide side = sides.get(key);
        List<Object> cells = new ArrayList<>(List.of(values));
        cells.add(side.personId() == null ? side.name() : Subject.person(side.personId(), side.name()));
        cells.add(side.nation() == null ? null : Subject.nation(side.nation()));
        return new TableBlock.Row(Subject.match(side.matchId(), title(side)), cells, null);
    }

    private String title(GameSide side) {
        return games.get(side.gameId()).stream().map(other -> other.name() == null ? "?" : other.name())
                .collect(Collectors.joining(" vs "));
    }
}
