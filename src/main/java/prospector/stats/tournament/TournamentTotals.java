package prospector.stats.tournament;

/**
 * How large the tournament is.
 *
 * @param tournament name on Challonge; null: no description was imported
 * @param url address on Challonge; null: unknown
 * @param state of Challonge: pending, underway, complete; null: unknown
 * @param matches matches known, with or without a save
 * @param playedMatches of them: with a save or with a result
 * @param games games read from saves
 * @param decided games whose winner is known
 * @param people different people: entered on Challonge, or seen in a save
 * @param averageTurns mean length of the decided games in turns; null: none
 */
public record TournamentTotals(String tournament, String url, String state, long matches, long playedMatches, long games,
        long decided, long people, Double averageTurns) {
    /** The same without the mean length. */
    public TournamentTotals withoutLength() {
        return new TournamentTotals(tournament, url, state, matches, playedMatches, games, decided, people, null);
    }
}
