package prospector.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import prospector.warehouse.PublishedFixture;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;

/**
 * Publishes and rollbacks while 16 visitors ask without a pause: no request fails, and everybody soon sees what is new.
 * {@code -Dprospector.publishes=50} for the long run, which also wants it within two seconds.
 */
@QuarkusTest
class SwitchUnderLoadTest extends PageTest {
    private static final int VISITORS = 16;
    private static final Integer ASKED_FOR = Integer.getInteger("prospector.publishes");
    private static final int PUBLISHES = ASKED_FOR == null ? 4 : ASKED_FOR;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STALE = Duration.ofSeconds(2);

    @TestHTTPResource("/index.json")
    URL page;

    @Inject
    Snapshots published;

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong longestStale = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();

    /** What visitors should see since when; {@code seenBy} are those who do. */
    private record Expected(String name, long since, Set<Integer> seenBy) {
        static Expected now(String name) {
            return new Expected(name, System.nanoTime(), ConcurrentHashMap.newKeySet());
        }
    }

    private volatile Expected expected;
    private volatile boolean over;

    @Test
    void losesNoRequestAndShowsNothingOld() throws Exception {
        String fixture = fixture();
        expected = Expected.now("Fixture Cup");
        HttpClient client = HttpClient.newHttpClient();
        ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
        for (int i = 0; i < VISITORS; i++) {
            int visitor = i;
            visitors.execute(() -> visit(client, visitor));
        }
        String before = "Fixture Cup";
        for (int i = 0; i < PUBLISHES; i++) {
            String name = "Cup " + i;
            SnapshotFile next = PublishedFixture.publish(snapshots, fixture + "\nupdate tournaments set name = '" + name + "'");
            await(Expected.now(name));
            published.rollback(Optional.empty());
            await(Expected.now(before));
            published.rollback(Optional.of(next.id()));
            await(Expected.now(name));
            published.prune();
            before = name;
        }
        over = true;
        visitors.shutdown();
        assertThat(visitors.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        System.getLogger("load").log(System.Logger.Level.INFO,
                "{0} publishes and {1} rollbacks, {2} requests, {3} failed, stale for {4} ms at most, slowest {5} ms",
                PUBLISHES,
                2 * PUBLISHES, requests, failures.size(), millis(longestStale), millis(slowest));
        assertThat(failures).isEmpty();
        if (ASKED_FOR != null) {
            assertThat(longestStale.get()).isLessThan(STALE.toNanos());
        }
    }

    private static long millis(AtomicLong nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos.get());
    }

    private void await(Expected next) {
        expected = next;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (next.seenBy().size() < VISITORS && System.nanoTime() < end && failures.isEmpty()) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(next.seenBy()).as(next.name() + " " + failures).hasSize(VISITORS);
    }

    private void visit(HttpClient client, int visitor) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(page.toString())).timeout(PATIENCE).build();
        try {
            while (!over) {
                Expected now = expected;
                long begun = System.nanoTime();
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                requests.incrementAndGet();
                slowest.accumulateAndGet(System.nanoTime() - begun, Math::max);
                if (response.statusCode() != 200) {
                    failures.add(response.statusCode() + " " + response.body());
                } else if (response.body().contains("\"" + now.name() + "\"")) {
                    now.seenBy().add(visitor);
                } else if (now.since() == expected.since()) {
                    longestStale.accumulateAndGet(begun - now.since(), Math::max);
                }
            }
        } catch (IOException e) {
            failures.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
