package prospector.web.section.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.WinRate;
import prospector.stats.maps.LandShare;
import prospector.stats.maps.MapKind;
import prospector.stats.maps.MapResult;
import prospector.stats.maps.NationMap;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.MatrixBlock;
import prospector.web.block.MatrixBlock.Axes;
import prospector.web.block.MatrixBlock.Cell;
import prospector.web.block.MatrixBlock.Measure;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.filter.StatFilter;
import prospector.web.format.Format;

/** What maps are played, and how games on them go. */
record MapBlocks(Reading reading, Selection selection, StatFilter filter) {
    private static final String DECIDED = "Turn of the save of games with a known winner; n is their number. ";

    /** Which maps are played, and how long. */
    List<Block> kinds() {
        List<MapResult> results = reading.list(MapResult.class, selection.keys());
        return List.of(settings(results),
                length(results, "class", "Length by map", "How long is a game on each map?", ""),
                length(results, "size", "Length by size", "How long is a game on maps of each size?", ""),
                length(results, "aspect", "Length by shape", "How long is a game on maps of each shape?",
                        "Older versions of the game do not state the shape."));
    }

    /** Who owns how much, which nations win where, and all maps. */
    List<Block> results() {
        return List.of(land(), nations(), maps());
    }

    private TableBlock settings(List<MapResult> results) {
        return new TableBlock(new Head("settings", "Maps, sizes and shapes", "How many games are played on each?",
                "Games with a side of the filter. A game is decided when its winner is known, a duel when two people play it.",
                Sample.games(selection.games())), "Map, size or shape",
                List.of(new Column("property", "What it is"), new Column("games", "Games"), new Column("decided", "Decided"),
                        new Column("duels", "Decided duels")),
                Stream.of("class", "size", "aspect").flatMap(property -> of(results, property))
                        .map(result -> new TableBlock.Row(
                                Subject.of(result.value()), List.of(name(result.property()), result.games(), result.decided(),
                                        result.duels()),
                                result.games()))
                        .toList());
    }

    private static Stream<MapResult> of(List<MapResult> results, String property) {
        return results.stream().filter(result -> result.property().equals(property));
    }

    private static String name(String property) {
        return switch (property) {
            case "class" -> "map";
            case "aspect" -> "shape";
            default -> property;
        };
    }

    private static SpreadBlock length(List<MapResult> results, String property, String heading, String question, String note) {
        List<MapResult> decided = of(results, property).filter(result -> result.median() != null).toList();
        return new SpreadBlock(new Head(property + "-length", heading, question, (DECIDED + note).strip(),
                Sample.games(decided.stream().mapToLong(MapResult::decided).sum())), "turns",
                decided.stream().map(result -> new SpreadBlock.Row(Subject.of(result.value()), result.decided(), result.min(),
                        result.q1(), result.median(), result.q3(), result.max())).toList());
    }

    private MatrixBlock nations() {
        List<NationMap> results = reading.list(NationMap.class, selection.keys());
        List<Cell> cells = results.stream()
                .map(result -> new Cell(result.nation(), result.mapClass(), WinRate.of(result.wins(), result.decided())))
                .toList();
        return MatrixBlock.of(new Head("nations", "Nations by map", "How often does each nation win on each map?",
                "Decided sides. In a mirror match both sides count, one won and one lost. A cell is tinted only where its 95 % "
                        + "interval leaves one half aside.",
                Sample.sides(results.stream().mapToLong(NationMap::decided).sum())), Measure.WON,
                new Axes("nation", "map", id -> id.startsWith("NATION_") ? Subject.nation(id) : Subject.of(id)), cells,
                filter.minGames());
    }

    private TableBlock maps() {
        List<MapKind> kinds = reading.list(MapKind.class, selection.keys());
        return new TableBlock(
                new Head("maps", "Table of maps", "Which maps are played, and what was the shortest and the longest "
                        + "game on each?",
                        "A map is its script, size and shape. Lengths in turns, of games with a known winner.",
                        Sample.games(kinds.stream().mapToLong(MapKind::games).sum())),
                "Map",
                List.of(new Column("size", "Size"), new Column("aspect", "Shape"), new Column("games", "Games"),
                        new Column("decided", "Decided"), new Column("median", "Median length"),
                        new Column("shortest", "Shortest"), new Column("longest", "Longest")),
                kinds.stream().map(MapBlocks::row).toList());
    }

    private static TableBlock.Row row(MapKind kind) {
        List<Object> values = new ArrayList<>();
        values.add(readable(kind.mapSize()));
        values.add(readable(kind.mapAspect()));
        values.add(kind.games());
        values.add(kind.decided());
        values.add(kind.median());
        values.add(game(kind.shortestMatch(), kind.shortest()));
        values.add(game(kind.longestMatch(), kind.longest()));
        String id = Stream.of(kind.mapClass(), kind.mapSize(), kind.mapAspect()).filter(Objects::nonNull)
                .collect(Collectors.joining("+"));
        return new TableBlock.Row(Subject.named(id, kind.mapClass() == null ? "Map not stated" : readable(kind.mapClass())),
                values, kind.games());
    }

    private static String readable(String id) {
        return id == null ? null : Format.readable(id);
    }

    private static Subject game(String match, Integer turns) {
        return match == null ? null : Subject.match(match, Format.counted(turns, "turn", "turns"));
    }

    private SpreadBlock land() {
        List<LandShare> shares = reading.list(LandShare.class, selection.keys());
        return new SpreadBlock(new Head("land", "Land at the end",
                "Which part of the map do winners and losers own at the end?",
                "Of all playable tiles, water too. Sides of decided games whose save holds the map and the owners of its tiles.",
                Sample.sides(shares.stream().mapToLong(LandShare::n).sum())), "percent of the map",
                shares.stream().map(share -> new SpreadBlock.Row(
                        share.won() ? Subject.named("winners", "Winners") : Subject.named("losers", "Losers"), share.n(),
                        share.min(), share.q1(), share.median(), share.q3(), share.max())).toList());
    }
}
