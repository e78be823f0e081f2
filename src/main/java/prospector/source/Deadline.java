package prospector.source;

import java.time.Duration;

/** Two limits in one: how long a silence may be, and how long the whole may take. */
final class Deadline {
    private final long silence;
    private final long end;
    private volatile long lastProgress = System.nanoTime();

    Deadline(Duration silence, Duration whole) {
        this.silence = silence.toNanos();
        this.end = lastProgress + whole.toNanos();
    }

    /** Something arrived, or begins. */
    void progress() {
        lastProgress = System.nanoTime();
    }

    /** Until one of the limits is reached; 0 or less: one is. */
    long millisecondsLeft() {
        long now = System.nanoTime();
        return Math.min(lastProgress + silence - now, end - now) / 1_000_000;
    }
}
