package prospector.demo;

/** A match of the bracket: who comes from where, and, once decided, who won. */
final class BracketMatch {

    /** Where a side comes from: a seeded participant, or the winner or loser of an earlier match. */
    record Source(Entrant entrant, BracketMatch match, boolean loser) {

        static Source of(Entrant entrant) {
            return new Source(entrant, null, false);
        }

        boolean decided() {
            return match == null || match.winner != null;
        }

        Entrant who() {
            if (match == null) {
                return entrant;
            }
            return loser ? match.loser : match.winner;
        }

        int stage() {
            return match == null ? 0 : match.stage;
        }
    }

    final Source one;
    final Source two;
    /** As Challonge numbers it: negative in the losers' bracket. */
    final int round;
    /** Earliest position in time: one more than the later of the matches it waits for. */
    final int stage;
    int order;
    Entrant winner;
    Entrant loser;
    boolean forfeited;

    BracketMatch(Source one, Source two, int round) {
        this.one = one;
        this.two = two;
        this.round = round;
        this.stage = 1 + Math.max(one.stage(), two.stage());
    }

    Source winnerSource() {
        return new Source(null, this, false);
    }

    Source loserSource() {
        return new Source(null, this, true);
    }

    boolean decided() {
        return winner != null;
    }

    boolean ready() {
        return one.decided() && two.decided();
    }

    void decide(boolean firstWins) {
        winner = firstWins ? one.who() : two.who();
        loser = firstWins ? two.who() : one.who();
    }
}
