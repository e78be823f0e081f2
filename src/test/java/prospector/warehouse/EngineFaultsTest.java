package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSourceMetrics;

/** What fails in the engine fails alone; what cannot be mended ends the process. */
class EngineFaultsTest {
    private static final String INVALID = "FATAL Error: Failed: database has been invalidated because of a previous fatal"
            + " error. The database must be restarted prior to being used again.";
    private static final int LOOKS_UNTIL_THE_END = 30;

    @TempDir
    Path directory;

    private WarehouseFixture fixture;

    record TooMuch(long n) {
    }

    record Quoting(long n) {
    }

    @BeforeEach
    void open() {
        fixture = new WarehouseFixture(directory);
        Publishing.publish(fixture.snapshots(), "11111111");
        fixture.warehouse().follow();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** On a busy machine its time ends before the memory does. */
    @Test
    void aQuestionBeyondTheMemoryFailsAlone() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> ask(TooMuch.class)).isInstanceOf(WarehouseException.class)
                    .hasMessageMatching("(?s)Question TooMuch failed: (Out of Memory Error|it was interrupted).*");

            assertThat(fingerprint()).isEqualTo("11111111");
        }
        assertThat(fixture.warehouse().isBeyondRepair()).isFalse();
        assertThat(fixture.warehouse().poolUse().active()).isZero();
        assertThat(time(TooMuch.class).failed()).isEqualTo(3);
        assertThat(time(TooMuch.class).asked()).isZero();
        Publishing.publish(fixture.snapshots(), "22222222");
        assertThat(fixture.warehouse().follow()).isTrue();
        assertThat(fingerprint()).isEqualTo("22222222");
    }

    @Test
    void aVisitorWhoTypesTheEnginesLastWordsChangesNothing() {
        assertThatThrownBy(() -> fixture.warehouse().read(reading -> reading.list(Quoting.class, INVALID)))
                .isInstanceOf(WarehouseException.class).hasMessageContaining("invalidated");

        assertThat(fixture.warehouse().isBeyondRepair()).isFalse();
        assertThat(fingerprint()).isEqualTo("11111111");
    }

    @Test
    void anInvalidEngineIsBeyondRepairAndTheProcessEnds() {
        Engine engine = new Engine(broken(), new FixedSnapshotConfig(directory), fixture.times());
        assertThat(engine.isBeyondRepair()).isFalse();

        assertThat(engine.failure("A question", new SQLException(INVALID))).hasMessageContaining("A question");

        assertThat(engine.isBeyondRepair()).isTrue();
    }

    @Test
    void theProcessEndsOnceAndOnlyAfterItCouldBeSeen() {
        AtomicInteger ends = new AtomicInteger();
        SnapshotFollower follower = new SnapshotFollower(beyondRepair(), true) {
            @Override
            void exit() {
                ends.incrementAndGet();
            }
        };

        look(follower, LOOKS_UNTIL_THE_END - 1);
        assertThat(ends).hasValue(0);
        look(follower, LOOKS_UNTIL_THE_END);

        assertThat(ends).hasValue(1);
    }

    @Test
    void goesOnServingWhenTheDirectoryIsGone() throws IOException {
        assertThat(fingerprint()).isEqualTo("11111111");
        deleteEverything();

        fixture.warehouse().follow();

        assertThat(fixture.warehouse().probe()).isZero();
        assertThat(fixture.warehouse().serving().trouble()).contains("there is no CURRENT any more");
        Publishing.publish(fixture.snapshots(), "22222222");
        fixture.warehouse().follow();
        assertThat(fingerprint()).isEqualTo("22222222");
        assertThat(fixture.warehouse().serving().trouble()).isEmpty();
    }

    @Test
    void aClockThatGoesBackMakesNoSnapshotLookOlder() {
        Snapshots ahead = new Snapshots(new FixedSnapshotConfig(directory), at("2090-01-01T00:00:00Z"));
        SnapshotFile late = Publishing.publish(ahead, "22222222");

        SnapshotFile next = Publishing.publish(fixture.snapshots(), "33333333");

        assertThat(next.id()).isGreaterThan(late.id());
        assertThat(fixture.snapshots().all().get(0)).isEqualTo(next);
        assertThat(fixture.snapshots().current()).contains(next);
        fixture.warehouse().follow();
        assertThat(fingerprint()).isEqualTo("33333333");
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static void look(SnapshotFollower follower, int times) {
        for (int i = 0; i < times; i++) {
            follower.follow();
        }
    }

    private Warehouse beyondRepair() {
        return new Warehouse(fixture.pool(), fixture.snapshots(), new FixedSnapshotConfig(directory), List.of(),
                fixture.times()) {
            @Override
            public boolean isBeyondRepair() {
                return true;
            }
        };
    }

    /** A pool whose engine says to everything that it is invalid. */
    private static AgroalDataSource broken() {
        return (AgroalDataSource) Proxy.newProxyInstance(EngineFaultsTest.class.getClassLoader(),
                new Class<?>[] { AgroalDataSource.class }, (proxy, method, arguments) -> {
                    if (method.getName().equals("getMetrics")) {
                        return new AgroalDataSourceMetrics() {
                        };
                    }
                    throw new SQLException(INVALID);
                });
    }

    private void deleteEverything() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).filter(Predicate.not(directory::equals)).toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    private <R extends Record> List<R> ask(Class<R> question) {
        return fixture.warehouse().read(reading -> reading.list(question));
    }

    private String fingerprint() {
        return ask(WarehouseTest.Built.class).get(0).fingerprint();
    }

    private QuestionTime time(Class<?> question) {
        String name = Question.resource(question).replace(".sql", "");
        return fixture.times().all().stream().filter(time -> time.question().equals(name)).findFirst().orElseThrow();
    }
}
