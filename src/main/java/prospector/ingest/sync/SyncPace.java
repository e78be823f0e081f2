package prospector.ingest.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import io.quarkus.runtime.configuration.DurationConverter;
import prospector.source.challonge.BudgetState;

/** How often the server syncs: as asked, or as often as the requests that are left last. */
final class SyncPace {
    private static final String OFF = "off";

    private SyncPace() {
    }

    /**
     * Reads the setting.
     *
     * @param every {@code off}, or a duration as Quarkus writes them: {@code 90s}, {@code 30m}, {@code 1h}, {@code PT1H}
     * @return empty: never
     * @throws IllegalArgumentException when it is neither; the message names the variable
     */
    static Optional<Duration> parse(String every) {
        String value = every.strip();
        if (value.isEmpty() || value.equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        try {
            Duration duration = DurationConverter.parseDuration(value);
            if (duration.compareTo(Duration.ZERO) > 0) {
                return Optional.of(duration);
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw wrong(value, e);
        }
        throw wrong(value, null);
    }

    private static IllegalArgumentException wrong(String value, Exception cause) {
        return new IllegalArgumentException("PROSPECTOR_SYNC_EVERY wants off or a duration such as 30m, 1h or PT1H, not \""
                + value + "\".", cause);
    }

    /**
     * When to sync next. The requests left are spread evenly over the time until older ones drop out of the 30 days; a pause
     * that Challonge asked for is kept.
     */
    static Instant next(Instant now, Duration every, BudgetState budget) {
        Duration wait = every;
        if (budget.nextFree() != null && budget.nextFree().isAfter(now)) {
            Duration untilFree = Duration.between(now, budget.nextFree());
            Duration affordable = budget.left() == 0 ? untilFree : untilFree.dividedBy(budget.left());
            wait = affordable.compareTo(every) > 0 ? affordable : every;
        }
        Instant next = now.plus(wait);
        return budget.pausedUntil() != null && budget.pausedUntil().isAfter(next) ? budget.pausedUntil() : next;
    }
}
