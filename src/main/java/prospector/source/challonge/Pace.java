package prospector.source.challonge;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import prospector.source.SourceException;
import prospector.source.SourceException.Kind;

/** Lets one request go at a time, not sooner after the last than agreed. */
final class Pace {
    private final long nanoseconds;
    private long next = System.nanoTime();

    Pace(Duration betweenTwo) {
        this.nanoseconds = betweenTwo.toNanos();
    }

    /** Waits for the own turn. */
    void await() {
        long wait = turn() - System.nanoTime();
        if (wait <= 0) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException(Kind.UNEXPECTED, "The wait for the next request to Challonge was interrupted.",
                    "Start again.");
        }
    }

    private synchronized long turn() {
        long turn = Math.max(next, System.nanoTime());
        next = turn + nanoseconds;
        return turn;
    }
}
