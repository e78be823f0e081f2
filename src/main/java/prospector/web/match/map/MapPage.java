package prospector.web.match.map;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.map.TerritoryByTurn;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.Head;
import prospector.web.format.Address;
import prospector.web.format.Format;
import prospector.web.match.MatchGame;
import prospector.web.match.SectionLinks;
import prospector.web.match.Side;
import prospector.web.match.section.Moment;
import prospector.web.subject.BlockPage;

/**
 * What the page of a map shows.
 *
 * @param title who plays whom
 * @param gameId the save's GameId; null: no save was imported
 * @param turns turn on which the save was made; null: no save was imported
 * @param sides who took part
 * @param map what is drawn; null: see {@code missing}
 * @param missing why there is no map; null: there is one
 * @param blocks territory and explored world by turn; empty: no save was imported
 * @param territory tiles owned and seen by each side on each turn, as a table
 * @param game the match and its games, for the frame of the page
 * @param moment the turn that the drawing begins with; null: no save was imported
 */
public record MapPage(String matchId, String gameId, String title, Integer turns, List<MapSide> sides, MapDocument map,
        String missing, @JsonIgnore List<Block> blocks, @JsonIgnore List<Row> territory, @JsonIgnore MatchGame game,
        @JsonIgnore Moment moment) implements BlockPage {
    /** A side as the map names it; {@code shade} is 2 for a further side of its nation, {@code team} null: not stated. */
    public record MapSide(int player, String label, String name, String nation, int shade, Integer team) {
        static MapSide of(Side side) {
            return new MapSide(side.end().player(), side.label(), side.title(), side.end().nation(), side.shade(),
                    side.end().team());
        }
    }

    /** A turn of a side; a missing number was not recorded. */
    public record Row(int turn, int player, String name, String nation, Integer tiles, Integer explored) {
    }

    static MapPage withoutGame(MatchGame game) {
        return new MapPage(game.match().matchId(), null, game.title(), null, List.of(), null, game.missing(), List.of(),
                List.of(), game, null);
    }

    static MapPage of(Moment moment, MapDocument map) {
        MatchGame game = moment.game();
        List<TerritoryByTurn> territory = moment.reading().list(TerritoryByTurn.class, moment.gameId());
        List<MapSide> sides = game.sides().stream().map(MapSide::of).toList();
        return new MapPage(game.match().matchId(), moment.gameId(), game.title(), moment.turns(), sides, map,
                map == null ? "The save of this game holds no tiles, so there is no map to draw." : null,
                List.of(land(moment, territory), explored(moment, territory)), rows(sides, territory), game, moment);
    }

    private static Block land(Moment moment, List<TerritoryByTurn> territory) {
        return new CurveBlock(new Head("territory", "Territory", "How many tiles does each side own, turn by turn?", null,
                moment.sample()), "turn", "tiles", true, lines(moment, territory, TerritoryByTurn::tiles));
    }

    private static Block explored(Moment moment, List<TerritoryByTurn> territory) {
        return new CurveBlock(new Head("explored", "Explored world", "How many tiles has each side seen so far?",
                "A tile counts from the turn on which the side's team first saw it; sides of one team see the same.",
                moment.sample()), "turn", "tiles", true, lines(moment, territory, TerritoryByTurn::explored));
    }

    private static List<CurveBlock.Line> lines(Moment moment, List<TerritoryByTurn> territory,
            Function<TerritoryByTurn, Integer> value) {
        return moment.lines(side -> territory.stream()
                .filter(row -> row.player() == side.end().player() && value.apply(row) != null)
                .map(row -> Moment.point(row.turn(), value.apply(row))).toList());
    }

    private static List<Row> rows(List<MapSide> sides, List<TerritoryByTurn> territory) {
        Map<Integer, MapSide> byPlayer = sides.stream().collect(Collectors.toMap(MapSide::player, Function.identity()));
        return territory.stream().map(row -> {
            MapSide side = byPlayer.get(row.player());
            return new Row(row.turn(), row.player(), side.name(), side.nation(), row.tiles(), row.explored());
        }).toList();
    }

    @Override
    public String path() {
        return "/matches/" + Format.urlPath(matchId) + "/map";
    }

    /** The turn is left out: what is drawn and counted is the same on each. */
    @Override
    public Address choose(String path) {
        return new Address(path).with("game", moment == null ? null : game.named());
    }

    /** Addresses of the sections on the turn that the drawing begins with. */
    public SectionLinks links() {
        return moment == null ? game.links(null) : moment.links();
    }

    /** Address of the whole page as JSON or CSV. */
    public String whole(String suffix) {
        return choose(path() + suffix).toString();
    }
}
