package prospector.web.match;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.match.GameSides;
import prospector.stats.match.MatchGames;
import prospector.stats.match.MatchHead;

/**
 * What the page of a match shows.
 *
 * @param title who plays whom
 * @param match what the tournament knows
 * @param result how the game shown ended, or the match when there is no game
 * @param games all games of the match, in the order they were played; empty: no save was imported
 * @param game the game shown; null: no save was imported
 * @param turn that links to the sections keep; null: the last
 */
public record MatchPage(String title, MatchHead match, Result result, List<MatchGames> games, GameReport game,
        @JsonIgnore Integer turn) {
    /**
     * One game, from its save.
     *
     * @param about the game
     * @param number its place in the match, from 1
     * @param sides who took part
     * @param missing which key numbers the save does not hold, and why
     * @param leads who was ahead, for each measure that the save holds
     * @param moments found by the rules that they name, by turn
     */
    public record GameReport(MatchGames about, int number, List<Side> sides, List<String> missing,
            List<SettingGroup> settings, MatchTurns turns, MatchYields yields, MatchLaws laws, MatchTechnologies technologies,
            List<LeadStory> leads, List<KeyMoment> moments) {
        /** Whether sides play together. */
        public boolean teams() {
            return sides.stream().map(side -> side.end().team()).distinct().count() < sides.size();
        }

        /** The rules of the moments. */
        public List<KeyMoment.Rule> rules() {
            return List.of(KeyMoment.Rule.values());
        }

        /** What the yields can be shown as. */
        public List<Measure> measures() {
            return List.of(Measure.values());
        }
    }

    /** A side in the table of the match. A missing value was not recorded. */
    public record Row(String matchId, String gameId, Integer player, String name, String nation, Integer team, Boolean human,
            Boolean surrendered, Boolean dead, Boolean won, Integer points, Integer militaryPower, Integer legitimacy,
            Integer cities, Integer technologies, Integer laws, Integer wonders) {
    }

    /** Addresses that belong to the game shown; there must be one. */
    public Links links() {
        return Links.of(match.matchId(), games, game.about(), game.yields().measure());
    }

    /** Addresses of the sections of the game shown. */
    public SectionLinks sections() {
        boolean played = turn != null && turn >= 1 && turn < game.about().turns();
        return new SectionLinks(match.matchId(), games.size() > 1 ? game.about().gameId() : null, played ? turn : null);
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
                side.human(),
                side.surrendered(), side.dead(), side.won(), side.points(), side.militaryPower(), side.legitimacy(),
                side.cities(),
                side.technologies(), side.laws(), side.wonders());
    }
}
