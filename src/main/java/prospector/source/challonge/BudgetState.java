package prospector.source.challonge;

import java.time.Instant;

/**
 * What is left of the requests that we allow ourselves, counted in {@code sources/challonge-usage.json}.
 *
 * @param budget requests in any 30 days
 * @param used requests of the last 30 days, refused ones included
 * @param nextFree when the oldest request drops out of the 30 days; null: none was sent
 * @param pausedUntil until when Challonge asked us to wait; null: it did not
 */
public record BudgetState(int budget, int used, Instant nextFree, Instant pausedUntil) {
    /** Requests that may still be sent. */
    public int left() {
        return Math.max(0, budget - used);
    }
}
