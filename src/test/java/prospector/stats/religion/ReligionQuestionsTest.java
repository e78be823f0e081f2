package prospector.stats.religion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import prospector.stats.SideFixture;
import prospector.warehouse.FixtureWarehouse;

/**
 * Two duels. In the first a/0 wins, who founded Zoroastrianism on turn 40, Judaism on turn 50 and the Roman cult on turn 15;
 * a/1
 * founded the Greek one on turn 20, the computer a/2 Manichaeism. In the second, which is undecided and whose save holds no
 * cities, b/0 founded Judaism on turn 30, and nobody knows who founded Christianity.
 */
class ReligionQuestionsTest {
    private static final String JUDAISM = "RELIGION_JUDAISM";
    private static final String ZOROASTRIANISM = "RELIGION_ZOROASTRIANISM";
    private static final String MANICHAEISM = "RELIGION_MANICHAEISM";
    private static final String ROMAN = "RELIGION_PAGAN_ROME";
    private static final String GREEK = "RELIGION_PAGAN_GREECE";
    private static final Object ALL = null;

    private final SideFixture fixture = new SideFixture();
    private final FixtureWarehouse warehouse = fixture.warehouse;

    @BeforeEach
    void fill() {
        fixture.game("a", 60).game("b", 60).person("a/0", true, null).person("a/1", false, null).computer("a/2")
                .person("b/0", null, null).person("b/1", null, null);
        warehouse.with("""
                insert into religions values ('a', 'RELIGION_ZOROASTRIANISM', 40, 0, null, null),
                    ('a', 'RELIGION_JUDAISM', 50, 0, null, null), ('a', 'RELIGION_PAGAN_ROME', 15, 0, null, null),
                    ('a', 'RELIGION_PAGAN_GREECE', 20, 1, null, null), ('a', 'RELIGION_MANICHAEISM', 60, 2, null, null),
                    ('b', 'RELIGION_JUDAISM', 30, 0, null, null), ('b', 'RELIGION_CHRISTIANITY', 35, null, null, null)""");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void countsFoundersThatArePeople() {
        assertThat(warehouse.list(ReligionFounding.class, ALL)).containsExactly(
                new ReligionFounding(JUDAISM, 2, 1, 1, 2, 30.0, 35.0, 40.0, 45.0, 50.0), founding(GREEK, 0, 20),
                founding(ROMAN, 1, 15),
                founding(ZOROASTRIANISM, 1, 40));
        assertThat(warehouse.list(ReligionFounding.class, List.of("a/1"))).containsExactly(founding(GREEK, 0, 20));
    }

    @Test
    void countsSidesThatFoundNoneToo() {
        assertThat(warehouse.list(FoundingCount.class, ALL)).containsExactly(new FoundingCount("world", 0, 2, 1, 0),
                new FoundingCount("world", 1, 1, 0, 0), new FoundingCount("world", 2, 1, 1, 1),
                new FoundingCount("pagan", 0, 2, 0, 0),
                new FoundingCount("pagan", 1, 2, 2, 1));
        assertThat(warehouse.list(FoundingCount.class, List.of("b/1"))).containsExactly(new FoundingCount("world", 0, 1, 0, 0),
                new FoundingCount("pagan", 0, 1, 0, 0));
    }

    @Test
    void takesTheStateReligionAtTheEnd() {
        warehouse.with("update players set state_religion = 'RELIGION_JUDAISM' where player in (0, 2) and game_id = 'a'");

        assertThat(warehouse.list(StateReligion.class, ALL)).containsExactly(new StateReligion(null, 3, 1, 0),
                new StateReligion(JUDAISM, 1, 1, 1));
    }

    @Test
    void countsAnOfferAsAdoptionOnlyWhenAccepted() {
        warehouse
                .with("""
                        insert into religion_adoptions values ('a', 0, 'RELIGION_JUDAISM', 51, true), ('a', 1, 'RELIGION_JUDAISM', 52, false),
                            ('b', 0, 'RELIGION_JUDAISM', 40, null), ('a', 2, 'RELIGION_JUDAISM', 53, true)""");

        assertThat(warehouse.list(ReligionOffer.class, ALL)).containsExactly(
                new ReligionOffer(JUDAISM, 3, 1, 1, 1, 51.0, 51.0, 51.0, 51.0, 51.0));
        assertThat(warehouse.list(ReligionOffer.class, List.of("b/0"))).containsExactly(
                new ReligionOffer(JUDAISM, 1, 0, 0, 0, null, null, null, null, null));
    }

    @Test
    void countsATheologyOnceInAGame() {
        warehouse
                .with("""
                        insert into theologies values ('a', 'RELIGION_JUDAISM', 'THEOLOGY_DUALISM', 60),
                            ('a', 'RELIGION_ZOROASTRIANISM', 'THEOLOGY_DUALISM', 55), ('b', 'RELIGION_JUDAISM', 'THEOLOGY_DUALISM', null),
                            ('b', 'RELIGION_JUDAISM', 'THEOLOGY_GNOSTICISM', null);
                        insert into player_counts values ('a', 0, 'theology', 'THEOLOGY_DUALISM', 2),
                            ('a', 1, 'theology', 'THEOLOGY_DUALISM', 0), ('b', 0, 'theology', 'THEOLOGY_DUALISM', 1),
                            ('a', 2, 'theology', 'THEOLOGY_DUALISM', 1)""");

        assertThat(warehouse.list(TheologyTiming.class, ALL)).containsExactly(
                new TheologyTiming("THEOLOGY_DUALISM", 2, 1, 55.0, 55.0, 55.0, 55.0, 55.0),
                new TheologyTiming("THEOLOGY_GNOSTICISM", 1, 0, null, null, null, null, null));
        assertThat(warehouse.list(TheologyResult.class, ALL)).containsExactly(new TheologyResult("THEOLOGY_DUALISM", 2, 1, 1));
        assertThat(warehouse.list(TheologyTiming.class, List.of("a/1"))).hasSize(1);
        assertThat(warehouse.list(TheologyResult.class, List.of("a/1"))).isEmpty();
    }

    /** Cities 1 and 2 are of a/0, 3 and 4 of a/1. Each founder sees an own faith in one of two cities. */
    @Test
    void followsReligionsIntoCities() {
        warehouse.with("""
                insert into cities (game_id, city, player, capital, captured_capital) values ('a', 1, 0, false, false),
                    ('a', 2, 0, false, false), ('a', 3, 1, false, false), ('a', 4, 1, false, false);
                insert into city_religions values ('a', 1, 'RELIGION_JUDAISM'), ('a', 3, 'RELIGION_JUDAISM'),
                    ('a', 1, 'RELIGION_ZOROASTRIANISM'), ('a', 2, 'RELIGION_PAGAN_ROME'), ('a', 3, 'RELIGION_PAGAN_GREECE')""");

        assertThat(warehouse.list(ReligionSpread.class, ALL)).containsExactly(spread(JUDAISM, 2), spread(GREEK, 1),
                spread(ROMAN, 1),
                spread(ZOROASTRIANISM, 1), spread(MANICHAEISM, 0));
        assertThat(warehouse.list(ReligionSpread.class, List.of("b/0"))).isEmpty();
        assertThat(warehouse.list(OwnFaith.class, ALL)).containsExactly(half("world", true), half("pagan", true),
                half("pagan", false));
        assertThat(warehouse.list(OwnFaith.class, List.of("a/1"))).containsExactly(half("pagan", false));
    }

    private static ReligionFounding founding(String religion, int wins, double turn) {
        return new ReligionFounding(religion, 1, 1, wins, 1, turn, turn, turn, turn, turn);
    }

    private static ReligionSpread spread(String religion, double cities) {
        return new ReligionSpread(religion, 1, cities, cities, cities, cities, cities);
    }

    private static OwnFaith half(String kind, boolean won) {
        return new OwnFaith(kind, won, 1, 50, 50, 50, 50, 50);
    }
}
