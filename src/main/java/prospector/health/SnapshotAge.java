package prospector.health;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

import prospector.warehouse.Serving;

/** Says in the data of a check what is loaded and how old it is. */
@ApplicationScoped
public class SnapshotAge {
    private final Clock clock;

    SnapshotAge(Clock clock) {
        this.clock = clock;
    }

    /** Time since the build of the snapshot began; empty while there is none. */
    Optional<Duration> of(Serving serving) {
        return serving.built().map(built -> Duration.between(built, clock.instant()));
    }

    void describe(HealthCheckResponseBuilder response, Serving serving) {
        response.withData("snapshot", serving.id());
        serving.built().ifPresent(built -> response.withData("built", built.toString()));
        of(serving).ifPresent(age -> response.withData("age-seconds", age.toSeconds()));
        if (serving.isFallback()) {
            response.withData("fallback", serving.trouble().orElseThrow());
        }
    }
}
