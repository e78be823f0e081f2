package prospector.ingest.summary;

import java.util.List;

/**
 * What became of each game.
 *
 * @param model that was asked
 */
public record SummaryReport(String model, List<Item> games) {
    /** What became of a game. */
    public enum Outcome {
        /** A summary was written, checked and kept. */
        WRITTEN,
        /** It has one already. */
        KEPT,
        /** One would be asked for. */
        WANTED,
        /** What was written is not fit to be shown. */
        REFUSED,
        /** Nothing was written. */
        FAILED
    }

    /**
     * A game.
     *
     * @param title who plays whom
     * @param reason a sentence; null: none is needed
     */
    public record Item(String matchId, String gameId, String title, Outcome outcome, String reason) {
    }

    public SummaryReport {
        games = List.copyOf(games);
    }

    /** How many games had this outcome. */
    public long count(Outcome outcome) {
        return games.stream().filter(game -> game.outcome() == outcome).count();
    }
}
