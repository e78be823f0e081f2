package prospector.web.standings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import prospector.stats.bracket.BracketLine;
import prospector.stats.bracket.BracketSlot;
import prospector.stats.bracket.Scores.Tally;
import prospector.stats.tournament.LeagueStanding;
import prospector.web.format.Groups;
import prospector.web.format.Rounds;

/**
 * The table of a league or of a group.
 *
 * @param key for addresses within the page
 * @param heading in words
 * @param bracket swiss, round_robin or group
 * @param groupId the group; null: the league is one table
 * @param lines the best first
 */
public record LeagueTable(String key, String heading, String bracket, Long groupId, List<Line> lines) {
    /**
     * A line of the table.
     *
     * @param score sets and points over all matches counted, as far as Challonge has scores
     */
    public record Line(LeagueStanding standing, Tally score) {
        /** Sets won less sets lost. */
        public int setDifference() {
            return score.setsWon() - score.setsLost();
        }

        /** Points scored less points conceded. */
        public int pointDifference() {
            return score.pointsWon() - score.pointsLost();
        }
    }

    /**
     * The tables, groups in the order of their letters.
     *
     * @param standings in the order of the tables
     * @param matches all of the tournament
     * @param round only matches up to this round count; null: all
     */
    public static List<LeagueTable> of(List<LeagueStanding> standings, List<BracketLine> matches, Integer round) {
        Groups groups = new Groups(standings.stream().map(LeagueStanding::groupId).toList());
        List<LeagueTable> tables = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        standings.stream().map(LeagueStanding::groupId).filter(id -> !ids.contains(id)).forEach(ids::add);
        for (Long id : ids) {
            List<LeagueStanding> own = standings.stream().filter(line -> Objects.equals(line.groupId(), id)).toList();
            String bracket = own.get(0).bracket();
            Map<Long, Tally> scores = scores(matches.stream()
                    .filter(line -> bracket.equals(line.match().bracket()) && Objects.equals(line.match().groupId(), id))
                    .filter(line -> line.complete() && (round == null || line.match().round() <= round))
                    .toList());
            String letter = id == null ? "" : groups.letter(id);
            tables.add(new LeagueTable(id == null ? bracket : "group-" + letter,
                    id == null ? Rounds.bracket(bracket) : "Group " + letter, bracket, id,
                    own.stream().map(line -> new Line(line, scores.getOrDefault(line.participantId(), Tally.NOTHING)))
                            .toList()));
        }
        return List.copyOf(tables);
    }

    private static Map<Long, Tally> scores(List<BracketLine> matches) {
        record Part(Long participantId, Tally tally) {
        }
        List<Part> parts = new ArrayList<>();
        for (BracketLine line : matches) {
            for (BracketSlot slot : line.slots()) {
                if (slot.participantId() != null) {
                    parts.add(new Part(slot.participantId(), line.scores().of(slot.position())));
                }
            }
        }
        return parts.stream().collect(Collectors.toMap(Part::participantId, Part::tally, Tally::plus));
    }

    /** Whether byes and the points of opponents matter. */
    public boolean swiss() {
        return bracket.equals("swiss");
    }

    /** Whether the ranks are Challonge's final ones. */
    public boolean ranked() {
        return lines.stream().anyMatch(line -> line.standing().ranked());
    }

    /** Whether Challonge has scores of several points or sets, so that differences say more than wins. */
    public boolean scored() {
        return lines.stream().anyMatch(line -> line.score().pointsWon() != line.standing().wins()
                && line.score().pointsWon() + line.score().pointsLost() != 0);
    }
}
