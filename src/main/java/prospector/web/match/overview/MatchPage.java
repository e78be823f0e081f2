package prospector.web.match.overview;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.match.GameSides;
import prospector.stats.match.MatchGames;
import prospector.stats.match.MatchHead;
import prospector.web.block.CurveBlock;
import prospector.web.match.KeyMoment;
import prospector.web.match.LeadStory;
import prospector.web.match.Result;
import prospector.web.match.SectionLinks;
import prospector.web.match.Side;

/**
 * What the overview of a match shows.
 *
 * @param title who plays whom
 * @param match what the tournament knows
 * @param result how the game shown ended, or the match when there is no game
 * @param games all games of the match, in the order they were played; empty: no save was imported
 * @param missing why there is no game; null: there is one
 * @param game the game shown; null: no save was imported
 * @param links of the sections, for the turn that the address chooses
 */
public record MatchPage(String title, MatchHead match, Result result, List<MatchGames> games, String missing, GameReport game,
        @JsonIgnore SectionLinks links) {
    /**
     * One game, from its save.
     *
     * @param about the game
     * @param number its place in the match, from 1
     * @param turn that the charts mark
     * @param sides who took part
     * @param courts who ruled each side at the end, and its families, by the player ids of the sides
     * @param missing which key numbers the save does not hold, and why
     * @param nothing why a chart is empty
     * @param curves of points, power and legitimacy
     * @param leads who was ahead, for each measure that the save holds
     * @param moments found by the rules that they name, by turn
     */
    public record GameReport(MatchGames about, int number, int turn, List<Side> sides, List<Court> courts, List<String> missing,
            @JsonIgnore String nothing, List<Curve> curves, List<LeadStory> leads, List<KeyMoment> moments) {
        /** Whether sides play together. */
        public boolean teams() {
            return sides.stream().map(side -> side.end().team()).distinct().count() < sides.size();
        }

        /** Whether the save holds a history of points, power or legitimacy. */
        public boolean followed() {
            return curves.stream().anyMatch(curve -> !curve.block().empty());
        }

        /** The court of a side. */
        public Court court(int player) {
            return courts.stream().filter(court -> court.player() == player).findFirst().orElseThrow();
        }

        /** The rules of the moments. */
        public List<KeyMoment.Rule> rules() {
            return List.of(KeyMoment.Rule.values());
        }
    }

    /**
     * The court of a side at the end.
     *
     * @param ruler name, with byname; null: not known
     * @param families ids, the one with most cities first
     */
    public record Court(int player, String ruler, List<String> families) {
    }

    /** A chart and the section that it belongs to. */
    public record Curve(String section, CurveBlock block) {
    }

    /** A side in the table of the match. A missing value was not recorded. */
    public record Row(String matchId, String gameId, Integer player, String name, String nation, Integer team, Boolean human,
            Boolean surrendered, Boolean dead, Boolean won, Integer points, Integer militaryPower, Integer legitimacy,
            Integer cities, Integer technologies, Integer laws, Integer wonders) {
    }

    /** The sides as a table; without a save, the participants. */
    public List<Row> table() {
        if (game == null) {
            return List.of(row(match.participant1Id(), match.participant1()),
                    row(match.participant2Id(), match.participant2()));
        }
        return game.sides().stream().map(side -> row(side.end())).toList();
    }

    private Row row(Long participantId, String name) {
        Boolean won = match.winnerParticipantId() == null ? null : match.winnerParticipantId().equals(participantId);
        return new Row(match.matchId(), null, null, name, null, null, null, null, null, won, null, null, null, null, null, null,
                null);
    }

    private Row row(GameSides side) {
        return new Row(match.matchId(), game.about().gameId(), side.player(), side.name(), side.nation(), side.team(),
                side.human(), side.surrendered(), side.dead(), side.won(), side.points(), side.militaryPower(),
                side.legitimacy(), side.cities(), side.technologies(), side.laws(), side.wonders());
    }
}
