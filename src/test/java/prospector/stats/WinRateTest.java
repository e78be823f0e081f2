package prospector.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinRateTest {
    /** Expected bounds from the published formula, worked out by hand with z = 1.96. */
    @ParameterizedTest
    @CsvSource({ "0, 1, 0, 0.7935", "1, 1, 0.2065, 1", "5, 10, 0.2366, 0.7634", "81, 263, 0.2553, 0.3662" })
    void givesTheWilsonInterval(long wins, long decided, double low, double high) {
        WinRate rate = WinRate.of(wins, decided);

        assertThat(rate.low()).isCloseTo(low, within(0.0002));
        assertThat(rate.high()).isCloseTo(high, within(0.0002));
    }

    @Test
    void saysNothingWithoutAResult() {
        assertThat(WinRate.of(0, 0)).isEqualTo(new WinRate(0, 0, null, null, null));
    }
}
