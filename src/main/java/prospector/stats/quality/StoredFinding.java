package prospector.stats.quality;

/** A row of table quality with the match of its game. */
public record StoredFinding(String kind, String gameId, String matchId, String subject, String message, String remedy) {
}
