package prospector.source.challonge;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The content of {@code sources/challonge-usage.json}.
 *
 * @param requests when each request of the last 30 days was sent, oldest first
 * @param pausedUntil until when Challonge asked us to wait; null: it did not
 */
record Usage(List<Instant> requests, Instant pausedUntil) {
    /** Over which Challonge counts. */
    static final Duration PERIOD = Duration.ofDays(30);

    Usage {
        if (requests == null) {
            throw new IllegalArgumentException("requests is missing");
        }
        requests = requests.stream().sorted().toList();
    }

    static Usage none() {
        return new Usage(List.of(), null);
    }

    /** What is assumed when the file is lost in a crash of the disk: half of the budget, sent just now. */
    static Usage unknown(int budget, Instant now) {
        return new Usage(Collections.nCopies(Math.max(0, budget + 1) / 2, now), null);
    }

    /** Without what is over: requests of more than 30 days ago, a pause that has ended. */
    Usage at(Instant now) {
        Instant oldest = now.minus(PERIOD);
        return new Usage(requests.stream().filter(sent -> sent.isAfter(oldest)).toList(),
                pausedUntil != null && pausedUntil.isAfter(now) ? pausedUntil : null);
    }

    Usage plus(Instant sent) {
        return new Usage(Stream.concat(requests.stream(), Stream.of(sent)).toList(), pausedUntil);
    }

    /** A longer pause that is already known stays. */
    Usage paused(Instant until) {
        return new Usage(requests, pausedUntil != null && pausedUntil.isAfter(until) ? pausedUntil : until);
    }

    /** When the next request drops out of the 30 days; null: none was sent. */
    Instant nextFree() {
        return requests.isEmpty() ? null : requests.get(0).plus(PERIOD);
    }
}
