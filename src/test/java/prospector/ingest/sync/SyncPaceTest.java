package prospector.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import prospector.source.challonge.BudgetState;

class SyncPaceTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({ "30m, PT30M", "1h, PT1H", "PT1H, PT1H", "90s, PT90S", "45, PT45S", "1d, PT24H", "' 2H ', PT2H" })
    void takesDurations(String every, Duration expected) {
        assertThat(SyncPace.parse(every)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "off", "OFF", "", " " })
    void offIsNever(String every) {
        assertThat(SyncPace.parse(every)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "hourly", "-1h", "0", "0s", "PT0S", "1 hour", "every 5m" })
    void anythingElseIsNamedWithItsVariable(String every) {
        assertThatThrownBy(() -> SyncPace.parse(every)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("PROSPECTOR_SYNC_EVERY").hasMessageContaining(every.strip());
    }

    @Test
    void comesAsAskedWhileTheRequestsLast() {
        assertThat(next(new BudgetState(450, 0, null, null))).isEqualTo(NOW.plus(HOUR));
        assertThat(next(new BudgetState(450, 350, NOW.plus(Duration.ofHours(50)), null))).isEqualTo(NOW.plus(HOUR));
    }

    @Test
    void spreadsTheRequestsLeftOverTheTimeUntilOthersAreFree() {
        assertThat(next(new BudgetState(450, 440, NOW.plus(Duration.ofDays(5)), null)))
                .isEqualTo(NOW.plus(Duration.ofHours(12)));
    }

    @Test
    void waitsForTheFirstFreeRequestWhenNoneIsLeft() {
        assertThat(next(new BudgetState(450, 460, NOW.plus(Duration.ofDays(3)), null)))
                .isEqualTo(NOW.plus(Duration.ofDays(3)));
    }

    @Test
    void keepsAPause() {
        assertThat(next(new BudgetState(450, 3, null, NOW.plus(Duration.ofDays(9))))).isEqualTo(NOW.plus(Duration.ofDays(9)));
        assertThat(next(new BudgetState(450, 3, null, NOW.plusSeconds(9)))).isEqualTo(NOW.plus(HOUR));
    }

    private static Instant next(BudgetState budget) {
        return SyncPace.next(NOW, HOUR, budget);
    }
}
