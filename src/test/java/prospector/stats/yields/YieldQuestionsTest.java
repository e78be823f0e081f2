package prospector.stats.yields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import prospector.stats.SideFixture;
import prospector.warehouse.FixtureWarehouse;

/**
 * Winners: a/0 with rates of 1, 2 and 3 from turn 2, c/0 whose rates begin on turn 5, d/0 with a gap on turn 3. The loser a/1
 * has amounts in its save. The result of b/0 is unknown, a/2 is a computer.
 */
class YieldQuestionsTest {
    private static final String SCIENCE = "YIELD_SCIENCE";
    private static final Object ALL = null;

    private final SideFixture fixture = new SideFixture();
    private final FixtureWarehouse warehouse = fixture.warehouse;

    @BeforeEach
    void fill() {
        fixture.person("a/0", true, null).person("a/1", false, null).computer("a/2").person("b/0", null, null)
                .person("c/0", true, null).person("d/0", true, null);
        warehouse
                .with("""
                        insert into yields values ('a', 0, 2, 'YIELD_SCIENCE', 1, null), ('a', 0, 3, 'YIELD_SCIENCE', 2, null),
                            ('a', 0, 4, 'YIELD_SCIENCE', 3, null), ('a', 1, 2, 'YIELD_SCIENCE', 4, 5), ('a', 1, 3, 'YIELD_SCIENCE', 4, 9),
                            ('a', 2, 2, 'YIELD_SCIENCE', 50, 50), ('b', 0, 2, 'YIELD_SCIENCE', 70, 70),
                            ('c', 0, 5, 'YIELD_SCIENCE', 7, null), ('d', 0, 2, 'YIELD_SCIENCE', 1, null),
                            ('d', 0, 3, 'YIELD_SCIENCE', null, null), ('d', 0, 4, 'YIELD_SCIENCE', 3, null);
                        insert into turn_stats values ('a', 0, 2, 10, null, null), ('a', 1, 2, 8, 20, -5), ('a', 2, 2, 90, 90, 90),
                            ('b', 0, 2, 70, 70, 70), ('c', 0, 2, 20, 40, null)""");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void takesRatesThatAreRecorded() {
        assertThat(warehouse.list(YieldCurve.class, ALL)).containsExactly(rate(true, 2, 2, 1), rate(true, 3, 1, 2),
                rate(true, 4, 2, 3), rate(true, 5, 1, 7), rate(false, 2, 1, 4), rate(false, 3, 1, 4));
        assertThat(warehouse.list(YieldCurve.class, List.of("b/0"))).isEmpty();
    }

    @Test
    void addsUpRatesOnlyWithoutAGapSinceTurnTwo() {
        assertThat(warehouse.list(YieldTotal.class, ALL)).containsExactly(new YieldTotal(SCIENCE, true, 2, 2, 2, 1, 1, 1),
                new YieldTotal(SCIENCE, true, 3, 1, 1, 3, 3, 3), new YieldTotal(SCIENCE, true, 4, 1, 1, 6, 6, 6),
                new YieldTotal(SCIENCE, false, 2, 1, 0, 5, 5, 5), new YieldTotal(SCIENCE, false, 3, 1, 0, 9, 9, 9));
        assertThat(warehouse.list(YieldTotal.class, List.of("c/0", "b/0"))).isEmpty();
    }

    @Test
    void countsStandingsThatAreRecorded() {
        assertThat(warehouse.list(StandingCurve.class, ALL)).containsExactly(
                new StandingCurve("legitimacy", false, 2, 1, -5, -5, -5),
                new StandingCurve("military_power", true, 2, 1, 40, 40, 40),
                new StandingCurve("military_power", false, 2, 1, 20, 20, 20),
                new StandingCurve("points", true, 2, 2, 12.5, 15, 17.5),
                new StandingCurve("points", false, 2, 1, 8, 8, 8));
        assertThat(warehouse.list(StandingCurve.class, List.of("c/0"))).extracting(StandingCurve::measure)
                .containsExactly("military_power", "points");
    }

    private static YieldCurve rate(boolean won, int turn, long n, double rate) {
        return new YieldCurve(SCIENCE, won, turn, n, rate, rate, rate);
    }
}
