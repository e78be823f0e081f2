package prospector.web.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/** What one client has asked for lately. */
final class Client {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Bucket left;
    private final int atOnce;
    private final AtomicInteger open = new AtomicInteger();

    Client(LimitsConfig limits, TimeMeter clock) {
        this.left = Bucket.builder().withCustomTimePrecision(clock)
                .addLimit(
                        limit -> limit.capacity(Math.max(limits.burst(), 1)).refillGreedy(limits.rate(), Duration.ofSeconds(1)))
                .build();
        this.atOnce = limits.atOnce();
    }

    /**
     * Counts a request.
     *
     * @return zero: it may be answered, and {@link #leave} must be called at its end; else how long the client should wait
     */
    Duration enter() {
        if (open.incrementAndGet() > atOnce) {
            leave();
            return SOON;
        }
        ConsumptionProbe probe = left.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            leave();
        }
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** A request is over. */
    void leave() {
        open.decrementAndGet();
    }
}
