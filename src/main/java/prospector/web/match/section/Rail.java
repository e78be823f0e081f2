package prospector.web.match.section;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import prospector.stats.match.GameMoments;
import prospector.warehouse.Reading;
import prospector.web.format.Address;
import prospector.web.format.Format;
import prospector.web.match.MatchGame;

/**
 * What happened in a game, to be drawn under its charts: the timeline without technologies and wonders begun, which would crowd
 * out the rest.
 *
 * @param timeline address that tells more, on the last turn
 * @param kinds of marks, in the order of the timeline
 * @param sides a row for each
 * @param marks by turn
 */
public record Rail(String matchId, String gameId, String timeline, List<Kind> kinds, List<Row> sides, List<Mark> marks) {
    private static final Set<String> LEFT_OUT = Set.of("technology", "bonus_card", "wonder_started");

    /** A sort of marks, and its name for people. */
    public record Kind(String id, String label) {
    }

    /**
     * A side.
     *
     * @param player id in the game
     * @param nation class that sets its colours; null: not known
     * @param second whether it has the second colour of its nation
     */
    public record Row(int player, String label, String nation, boolean second) {
    }

    /** Something that happened to a side, in words. */
    public record Mark(int turn, int player, String kind, String text) {
    }

    static Rail of(Reading reading, MatchGame game) {
        String gameId = game.about().gameId();
        List<Row> sides = game.sides().stream().map(side -> new Row(side.end().player(), side.label(),
                side.end().nation() == null ? null : Format.nationClass(side.end().nation()), side.second())).toList();
        Set<Integer> players = sides.stream().map(Row::player).collect(Collectors.toSet());
        List<Mark> marks = reading.list(GameMoments.class, gameId).stream()
                .filter(moment -> players.contains(moment.player()) && !LEFT_OUT.contains(moment.kind()))
                .map(moment -> new Mark(moment.turn(), moment.player(), Happening.of(moment).key(), Happening.words(moment)))
                .toList();
        String matchId = game.match().matchId();
        return new Rail(matchId, gameId, new Address("/matches/" + Format.urlPath(matchId) + "/timeline")
                .with("game", game.named()).toString(),
                Arrays.stream(Happening.values()).filter(kind -> kind != Happening.TECHNOLOGIES)
                        .map(kind -> new Kind(kind.key(), kind.label())).toList(),
                sides, marks);
    }
}
