package prospector;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import prospector.demo.DemoTournament;
import prospector.ingest.storage.PublishingMachine;
import prospector.source.storage.S3Server;

/** A server without a volume: not ready before it has the real tournament, and then always on the newest one. */
@QuarkusTest
@WithTestResource(ReplicaResource.class)
class ReplicaFromStorageTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Empty in the applications of other tests, which know this class too. */
    @ConfigProperty(name = "prospector.s3.bucket")
    Optional<String> configured;

    @TempDir
    Path directory;

    @Test
    void followsWhatIsPublishedElsewhere() throws IOException {
        String bucket = configured.orElseThrow();
        await(() -> readiness().contains(bucket));
        given().get("/q/health/ready").then().statusCode(503).body(containsString("first snapshot is still being fetched"));
        given().get("/health").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/started").then().statusCode(200);

        new DemoTournament(2, 1).writeTo(Files.createDirectories(directory.resolve("saves")));
        S3Server.make(bucket);
        try (PublishingMachine machine = new PublishingMachine(directory, S3Server.bucket(bucket))) {
            String first = machine.publish();
            await(() -> status("/q/health/ready") == 200 && readiness().contains(first));
            int matches = matches();
            given().get("/operator").then().statusCode(200).body(containsString("This server follows it"));

            new DemoTournament(4, 1).writeTo(directory.resolve("saves"));
            String second;
            try (Visitor visitor = new Visitor()) {
                second = machine.publish();
                await(() -> readiness().contains(second));
                assertThat(visitor.failed()).isZero();
                assertThat(visitor.served()).isPositive();
            }
            assertThat(matches()).isGreaterThan(matches);
            assertThat(second).isNotEqualTo(first);
        }
        given().get("/q/metrics").then().body(containsString("prospector_storage_look_failures"));
    }

    /** Somebody who reads all the time. */
    private static final class Visitor implements AutoCloseable {
        private final AtomicBoolean going = new AtomicBoolean(true);
        private final AtomicInteger failed = new AtomicInteger();
        private final AtomicInteger served = new AtomicInteger();
        private final Thread thread = new Thread(this::read, "visitor");

        Visitor() {
            thread.start();
        }

        private void read() {
            while (going.get()) {
                (status("/matches.json") == 200 ? served : failed).incrementAndGet();
            }
        }

        int failed() {
            return failed.get();
        }

        int served() {
            return served.get();
        }

        @Override
        public void close() {
            going.set(false);
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static int matches() {
        return given().get("/matches.json").then().statusCode(200).extract().path("matches.size()");
    }

    private static String readiness() {
        return given().get("/q/health/ready").asString();
    }

    private static int status(String path) {
        return given().get(path).statusCode();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long: " + readiness()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
