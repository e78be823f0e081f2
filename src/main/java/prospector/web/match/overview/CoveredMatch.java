package prospector.web.match.overview;

import java.util.List;
import java.util.stream.IntStream;

import prospector.stats.match.GameSettings;
import prospector.stats.match.GameSides;
import prospector.stats.match.MatchGames;
import prospector.stats.match.MatchHead;
import prospector.warehouse.Reading;
import prospector.web.match.MatchGame;
import prospector.web.match.SettingGroup;
import prospector.web.match.Side;
import prospector.web.spoilers.Covers;

/**
 * A match without anything that its course decided: no result, score, length or number at the end; its games of a series are
 * not counted either.
 *
 * @param title who plays whom, or which matches decide it
 * @param match round, dates and place in the bracket
 * @param sidesHidden whether who plays is hidden too
 * @param sides who plays; with {@code sidesHidden} without nation and person
 * @param map where the first game is played; null: no save, or who plays is hidden
 * @param settings of the first game; empty: no save, or who plays is hidden
 */
public record CoveredMatch(String title, MatchHead match, boolean sidesHidden, List<CoveredSide> sides, CoveredMap map,
        List<SettingGroup> settings) {
    /** A side before the game. Null: not known, or hidden. */
    public record CoveredSide(String name, String personId, String nation, String dynasty) {
    }

    /** The map as it was chosen; its sides in tiles. */
    public record CoveredMap(String mapClass, String mapSize, Integer width, Integer height, String gameVersion) {
    }

    /** A row of the table. */
    public record Row(String matchId, String name, String nation, String dynasty) {
    }

    static CoveredMatch of(Reading reading, MatchHead match, Covers covers) {
        String id = match.matchId();
        MatchHead head = new MatchHead(id, match.challongeMatchId(), match.tournament(), match.tournamentUrl(), match.round(),
                match.bracket(), match.identifier(), null, null, null, match.scheduledAt(), match.playedAt(), null, null, null,
                null, null);
        if (covers.hidesSides(id)) {
            List<String> names = covers.sideNames(id);
            return new CoveredMatch(String.join(" vs ", names), head, true,
                    names.stream().map(name -> new CoveredSide(name, null, null, null)).toList(), null, List.of());
        }
        List<MatchGames> games = reading.list(MatchGames.class, id);
        if (games.isEmpty()) {
            return new CoveredMatch(MatchGame.title(match, List.of()), head, false, entrants(match), null, List.of());
        }
        MatchGames game = games.get(0);
        List<Side> sides = Side.of(reading.list(GameSides.class, game.gameId()));
        return new CoveredMatch(MatchGame.title(match, sides), head, false, sides.stream().map(CoveredMatch::side).toList(),
                new CoveredMap(game.mapClass(), game.mapSize(), game.mapWidth(), game.mapHeight(), game.gameVersion()),
                SettingGroup.of(reading.list(GameSettings.class, game.gameId())));
    }

    List<Row> table() {
        return sides.stream().map(side -> new Row(match.matchId(), side.name(), side.nation(), side.dynasty())).toList();
    }

    private static List<CoveredSide> entrants(MatchHead match) {
        List<String> names = MatchGame.entrants(match);
        return IntStream.range(0, names.size()).mapToObj(index -> {
            Long id = index == 0 ? match.participant1Id() : match.participant2Id();
            return new CoveredSide(names.get(index), id == null ? null : id.toString(), null, null);
        }).toList();
    }

    private static CoveredSide side(Side side) {
        GameSides end = side.end();
        return new CoveredSide(side.title(), end.personId(), end.nation(), end.dynasty());
    }
}
