package prospector.source;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

import io.smallrye.faulttolerance.api.Guard;

/** The one policy of trying again: twice more, after a growing pause with jitter, and only what may pass by itself. */
public final class Retries {
    private static final int MOST = 2;

    private Retries() {
    }

    /**
     * A guard that tries again when a service was not reachable.
     *
     * @param delay before the first repetition; the second waits twice as long
     */
    public static Guard guard(Duration delay) {
        return guard(delay, Retries::mayPass);
    }

    /** The same for failures of the caller's choice. */
    public static Guard guard(Duration delay, Predicate<Throwable> again) {
        return add(Guard.create(), delay, again).build();
    }

    /** Adds the policy to a guard that is being built. */
    public static Guard.Builder add(Guard.Builder builder, Duration delay, Predicate<Throwable> again) {
        long milliseconds = delay.toMillis();
        return builder.withRetry().maxRetries(MOST).maxDuration(0, ChronoUnit.MILLIS)
                .delay(milliseconds, ChronoUnit.MILLIS).jitter(milliseconds / 2, ChronoUnit.MILLIS)
                .whenException(again)
                .withExponentialBackoff().factor(2).maxDelay(Math.max(1, milliseconds * 4), ChronoUnit.MILLIS).done().done();
    }

    /** Whether the failure is one of the connection or of the service, not of what was asked. */
    public static boolean mayPass(Throwable failure) {
        return failure instanceof SourceException source && source.kind() == SourceException.Kind.UNREACHABLE;
    }
}
