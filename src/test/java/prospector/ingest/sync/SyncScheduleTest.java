package prospector.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import prospector.ingest.ImportProgress;
import prospector.ingest.download.DownloadProgress;
import prospector.source.challonge.BudgetState;

class SyncScheduleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration HOUR = Duration.ofHours(1);

    private final SetClock clock = new SetClock(SyncFixture.NOW);
    private final SyncFixture.KnownState state = new SyncFixture.KnownState();
    private final BlockingQueue<Instant> runs = new LinkedBlockingQueue<>();
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile Runnable work = () -> {
    };
    private SyncSchedule schedule;

    private final Sync sync = new Sync() {
        @Override
        public SyncReport run(DownloadProgress download, ImportProgress progress) {
            runs.add(clock.instant());
            work.run();
            return null;
        }
    };

    @AfterEach
    void stop() {
        goOn.countDown();
        schedule.stop(new ShutdownEvent());
    }

    @Test
    void aCommandNeverSyncs() {
        start(SyncFixture.settings("nonsense", true, false));

        schedule.look();

        assertThat(state.next()).isEmpty();
        assertThat(runs).isEmpty();
    }

    @Test
    void offIsOff() {
        start(SyncFixture.settings("off", false, true));

        schedule.look();

        assertThat(state.next()).isEmpty();
        assertThat(runs).isEmpty();
    }

    @Test
    void syncsOnceAfterTheStart() throws InterruptedException {
        start(SyncFixture.settings("off", true, true));
        assertThat(runs).as("the start does not wait").isEmpty();

        lookAndAwait();
        schedule.look();

        assertThat(state.next()).isEmpty();
        assertThat(runs).isEmpty();
    }

    @Test
    void syncsAgainAndAgain() throws InterruptedException {
        start(SyncFixture.settings("1h", false, true));
        schedule.look();
        assertThat(runs).isEmpty();
        assertThat(state.next()).contains(clock.instant().plus(HOUR));

        clock.forward(HOUR);
        lookAndAwait();
        schedule.look();
        assertThat(runs).as("not twice").isEmpty();

        clock.forward(HOUR);
        lookAndAwait();
    }

    @Test
    void aClockThatGoesBackDoesNotPutOffTheNextSync() throws InterruptedException {
        start(SyncFixture.settings("1h", true, true));
        clock.forward(Duration.ofDays(40));
        lookAndAwait();

        clock.forward(Duration.ofDays(-40));
        schedule.look();
        assertThat(runs).isEmpty();
        assertThat(state.next()).contains(clock.instant().plus(HOUR));

        clock.forward(HOUR);
        lookAndAwait();
    }

    @Test
    void aClockThatJumpsAheadMeansOneSyncAndNotAllThoseMissed() throws InterruptedException {
        start(SyncFixture.settings("1h", false, true));

        clock.forward(Duration.ofDays(365));
        lookAndAwait();
        schedule.look();

        assertThat(runs).isEmpty();
        assertThat(state.next()).contains(clock.instant().plus(HOUR));
    }

    @Test
    void slowsDownWithTheBudgetAndKeepsAPause() throws InterruptedException {
        start(SyncFixture.settings("1h", true, true));
        state.budget = new BudgetState(450, 448, clock.instant().plus(Duration.ofDays(2)), null);
        lookAndAwait();
        assertThat(state.next()).contains(clock.instant().plus(Duration.ofDays(1)));

        clock.forward(Duration.ofDays(1));
        Instant until = clock.instant().plus(Duration.ofDays(30));
        state.budget = new BudgetState(450, 449, clock.instant().plus(HOUR), until);
        lookAndAwait();

        assertThat(state.next()).contains(until);
    }

    @Test
    void aDefectDoesNotEndIt() throws InterruptedException {
        work = () -> {
            throw new IllegalStateException("defect");
        };
        start(SyncFixture.settings("1h", true, true));
        lookAndAwait();
        assertThat(state.next()).contains(clock.instant().plus(HOUR));

        clock.forward(HOUR);
        lookAndAwait();
    }

    @Test
    void oneAtATime() throws InterruptedException {
        work = this::waitForATest;
        start(SyncFixture.settings("1h", true, true));
        schedule.look();
        assertThat(runs.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isNotNull();

        clock.forward(Duration.ofDays(1));
        schedule.look();
        schedule.look();

        goOn.countDown();
        awaitThat(() -> state.next().filter(clock.instant().plus(HOUR)::equals).isPresent());
        assertThat(runs).isEmpty();
    }

    @Test
    void stoppingInterruptsASync() throws InterruptedException {
        work = this::waitForATest;
        start(SyncFixture.settings("1h", true, true));
        schedule.look();
        assertThat(runs.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isNotNull();

        schedule.stop(new ShutdownEvent());

        assertThat(interrupted.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        clock.forward(Duration.ofDays(1));
        schedule.look();
        assertThat(runs).isEmpty();
    }

    @Test
    void aWrongSettingStopsTheStartWithOneLine() {
        assertThatThrownBy(() -> start(SyncFixture.settings("hourly", false, true)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PROSPECTOR_SYNC_EVERY").hasMessageContaining("hourly");
    }

    @Test
    void withoutAccessItDoesNotTry() {
        start(new SyncSettings(null, SyncFixture.config("1h", true), true) {
            @Override
            public List<String> missing() {
                return List.of("CHALLONGE_KEY");
            }
        });

        schedule.look();

        assertThat(state.next()).isEmpty();
        assertThat(runs).isEmpty();
    }

    private void start(SyncSettings settings) {
        schedule = new SyncSchedule(sync, state, settings, clock);
        schedule.start(new StartupEvent());
    }

    /** A sync begins, ends, and the next one is planned. */
    private void lookAndAwait() throws InterruptedException {
        Instant planned = state.next().orElseThrow();
        schedule.look();
        assertThat(runs.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isNotNull();
        awaitThat(() -> !state.next().equals(Optional.of(planned)) && schedule.isIdle());
    }

    private void waitForATest() {
        try {
            if (!goOn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody let it go on");
            }
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw new CancellationException("stopped");
        }
    }

    private static void awaitThat(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
