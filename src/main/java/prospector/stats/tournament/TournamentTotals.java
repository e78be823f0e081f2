package prospector.stats.tournament;

/**
 * How large the tournament is.
 *
 * @param tournament name on Challonge; null: no description was imported
 * @param matches matches known, with or without a save
 * @param games games read from saves
 * @param decided games whose winner is known
 * @param people different people who played
 * @param averageTurns mean length of the finished games in turns; null: none
 */
public record TournamentTotals(String tournament, long matches, long games, long decided, long people, Double averageTurns) {
}
