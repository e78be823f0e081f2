package prospector.stats.rating;

import java.time.LocalDate;
import java.util.List;

import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;

/**
 * A match as ratings see it. A series is one match, decided as its record is.
 *
 * @param verdict whether it is rated, or why not
 * @param day when it was played, UTC; null unless rated
 * @param winner person; null unless rated
 * @param loser person; null unless rated
 */
record RatedMatch(String matchId, Verdict verdict, LocalDate day, String winner, String loser) {
    /** Whether a match says something about strength. */
    enum Verdict {
        RATED,
        /** Neither a save nor a result: still to be played. */
        NOT_PLAYED,
        /** Decided without a game. */
        FORFEIT,
        /** One person, three or more, somebody without a name, or allies. */
        NO_DUEL,
        /** Nobody knows who won. */
        NO_WINNER,
        /** Its place in time is not known. */
        NO_DAY
    }

    static RatedMatch of(MatchLine line) {
        List<MatchSide> people = line.sides().stream().filter(MatchSide::human).toList();
        Verdict verdict = verdict(line, people);
        if (verdict != Verdict.RATED) {
            return new RatedMatch(line.id(), verdict, null, null, null);
        }
        boolean first = people.get(0).won();
        return new RatedMatch(line.id(), verdict, line.playedOn(), people.get(first ? 0 : 1).personId(),
                people.get(first ? 1 : 0).personId());
    }

    private static Verdict verdict(MatchLine line, List<MatchSide> people) {
        if (!line.hasSave() && !line.decided()) {
            return Verdict.NOT_PLAYED;
        }
        if (!line.hasSave() && Boolean.TRUE.equals(line.match().forfeited())) {
            return Verdict.FORFEIT;
        }
        if (people.size() != 2 || people.stream().anyMatch(side -> side.personId() == null)) {
            return Verdict.NO_DUEL;
        }
        if (people.stream().anyMatch(side -> side.won() == null)) {
            return Verdict.NO_WINNER;
        }
        if (people.get(0).won().equals(people.get(1).won())) {
            return Verdict.NO_DUEL;
        }
        return line.playedOn() == null ? Verdict.NO_DAY : Verdict.RATED;
    }
}
