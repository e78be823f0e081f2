package prospector.source;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the header {@code Retry-After}. */
public final class RetryAfter {
    /** Challonge was seen to ask for 30 days; nobody means more. */
    private static final Duration LONGEST = Duration.ofDays(31);

    private RetryAfter() {
    }

    /**
     * When the pause ends.
     *
     * @param header seconds or an HTTP date; null: absent
     * @return never before now, at most 31 days from now; empty: absent or unreadable
     */
    public static Optional<Instant> until(String header, Instant now) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        String value = header.strip();
        Instant latest = now.plus(LONGEST);
        if (value.matches("\\d+")) {
            Instant until = value.length() > 9 ? latest : now.plusSeconds(Long.parseLong(value));
            return Optional.of(until.isAfter(latest) ? latest : until);
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(until.isBefore(now) ? now : until.isAfter(latest) ? latest : until);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
