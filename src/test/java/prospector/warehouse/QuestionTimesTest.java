package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

class QuestionTimesTest {
    @TempDir
    Path directory;

    @Test
    void tellApartWhatTheEngineAnsweredAndWhatWasRemembered() {
        try (WarehouseFixture fixture = new WarehouseFixture(directory)) {
            Publishing.publish(fixture.snapshots(), "11111111");
            for (int i = 0; i < 3; i++) {
                fixture.warehouse().read(reading -> reading.one(WarehouseTest.Built.class));
            }

            assertThat(fixture.times().all()).singleElement().satisfies(time -> {
                assertThat(time.question()).isEqualTo("warehouse/WarehouseTest$Built");
                assertThat(time.asked()).isEqualTo(1);
                assertThat(time.remembered()).isEqualTo(2);
                assertThat(time.failed()).isZero();
                assertThat(time.meanMillis()).isPositive();
            });
            assertThat(fixture.warehouse().engineMemory().orElseThrow().memoryBytes()).isNotNegative();
        }
    }

    @Test
    void areTimersByQuestionAndResult() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        QuestionTimes times = new QuestionTimes(registry);

        times.ended(WarehouseTest.Built.class, TimeUnit.MILLISECONDS.toNanos(10), true);
        times.ended(WarehouseTest.Built.class, TimeUnit.MILLISECONDS.toNanos(30), true);
        times.ended(WarehouseTest.Built.class, TimeUnit.MILLISECONDS.toNanos(500), false);

        assertThat(registry.get("prospector.question").tag("result", "answered").timer().count()).isEqualTo(2);
        assertThat(registry.get("prospector.question").tag("result", "failed").timer().count()).isEqualTo(1);
        assertThat(times.all()).singleElement()
                .isEqualTo(new QuestionTime("warehouse/WarehouseTest$Built", 2, 1, 0, 20, 500));
    }
}
