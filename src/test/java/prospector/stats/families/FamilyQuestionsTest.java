package prospector.stats.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.warehouse.FixtureWarehouse;

class FamilyQuestionsTest {
    private static final Object ALL = null;
    private static final List<String> KNOWN = List.of("NATION_ROME/FAMILY_A/CLASS_1", "NATION_ROME/FAMILY_B/CLASS_2",
            "NATION_ROME/FAMILY_C/CLASS_3", "NATION_ROME/FAMILY_D/CLASS_4");

    /**
     * Rome has A, B, C and beats Foo with X; Rome has A, B, D, result unknown; Rome has A alone and loses; a computer has A.
     */
    private final FixtureWarehouse warehouse = new FixtureWarehouse()
            .with("""
                    insert into players (game_id, player, nation, team, human, surrendered, dead, won) values
                        ('g', 0, 'NATION_ROME', 0, true, false, false, true), ('g', 1, 'NATION_FOO', 1, true, false, false, false),
                        ('g', 2, 'NATION_ROME', 2, false, false, false, false),
                        ('h', 0, 'NATION_ROME', 0, true, false, false, null), ('h', 1, 'NATION_FOO', 1, true, false, false, null),
                        ('i', 0, 'NATION_ROME', 0, true, false, false, false);
                    insert into families (game_id, player, family, family_class) values
                        ('g', 0, 'FAMILY_A', 'CLASS_1'), ('g', 0, 'FAMILY_B', 'CLASS_2'), ('g', 0, 'FAMILY_C', 'CLASS_3'),
                        ('g', 1, 'FAMILY_X', 'CLASS_1'), ('g', 1, 'FAMILY_Y', 'CLASS_9'), ('g', 1, 'FAMILY_Z', null),
                        ('g', 2, 'FAMILY_A', 'CLASS_1'),
                        ('h', 0, 'FAMILY_A', 'CLASS_1'), ('h', 0, 'FAMILY_B', 'CLASS_2'), ('h', 0, 'FAMILY_D', 'CLASS_4'),
                        ('i', 0, 'FAMILY_A', 'CLASS_1')""");

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void countsASideOncePerClass() {
        assertThat(warehouse.list(ClassResult.class, ALL)).containsExactly(new ClassResult("CLASS_1", 4, 1, 3, 4),
                new ClassResult("CLASS_2", 2, 1, 1, 4), new ClassResult("CLASS_3", 1, 1, 1, 4),
                new ClassResult("CLASS_4", 1, 0, 0, 4), new ClassResult("CLASS_9", 1, 0, 1, 4));
        assertThat(warehouse.list(ClassResult.class, List.of("i/0", "h/1"))).containsExactly(
                new ClassResult("CLASS_1", 1, 0, 1, 1));
    }

    @Test
    void countsFamiliesWithoutAClassToo() {
        assertThat(warehouse.list(FamilyResult.class, ALL)).hasSize(7).contains(
                new FamilyResult("FAMILY_A", "CLASS_1", 3, 1, 2, 4), new FamilyResult("FAMILY_Z", null, 1, 0, 1, 4));
    }

    /** Of two Roman sides with three families one did without D and won, one without C and nobody knows; Foo is not known. */
    @Test
    void knowsWhatWasLeftOutOnlyOfKnownNations() {
        assertThat(warehouse.list(FamilyLeftOut.class, ALL, KNOWN)).containsExactly(
                new FamilyLeftOut("NATION_ROME", "FAMILY_C", "CLASS_3", 2, 1, 0, 0),
                new FamilyLeftOut("NATION_ROME", "FAMILY_D", "CLASS_4", 2, 1, 1, 1),
                new FamilyLeftOut("NATION_ROME", "FAMILY_A", "CLASS_1", 2, 0, 0, 0),
                new FamilyLeftOut("NATION_ROME", "FAMILY_B", "CLASS_2", 2, 0, 0, 0));
        assertThat(warehouse.list(FamilyLeftOut.class, List.of("i/0"), KNOWN)).isEmpty();
        assertThat(warehouse.list(FamilyLeftOut.class, ALL, null)).isEmpty();
    }

    @Test
    void leavesOutASideWithAFamilyOfAnotherNation() {
        warehouse.with("update families set family = 'FAMILY_X' where game_id = 'h' and family = 'FAMILY_D'");

        assertThat(warehouse.list(FamilyLeftOut.class, ALL, KNOWN)).extracting(FamilyLeftOut::sides).containsOnly(1L);
    }

    @Test
    void combinesTheClassesOfASide() {
        assertThat(warehouse.list(ClassCombination.class, ALL)).containsExactly(
                new ClassCombination(List.of("CLASS_1", "CLASS_2", "CLASS_3"), 1, 1, 1),
                new ClassCombination(List.of("CLASS_1", "CLASS_2", "CLASS_4"), 1, 0, 0),
                new ClassCombination(List.of("CLASS_1", "CLASS_9"), 1, 0, 1));
    }

    /** In the only duel with classes on both sides 1, 2 and 3 meet 1 and 9: 1 against 1 counts nowhere. */
    @Test
    void matchesClassesInDuelsOnly() {
        assertThat(warehouse.list(ClassMatchup.class, List.of("g/0", "i/0"))).containsExactly(
                new ClassMatchup("CLASS_1", "CLASS_9", 1, 1, 1), new ClassMatchup("CLASS_2", "CLASS_1", 1, 1, 1),
                new ClassMatchup("CLASS_2", "CLASS_9", 1, 1, 1), new ClassMatchup("CLASS_3", "CLASS_1", 1, 1, 1),
                new ClassMatchup("CLASS_3", "CLASS_9", 1, 1, 1));
        assertThat(warehouse.list(ClassMatchup.class, ALL)).hasSize(10)
                .contains(new ClassMatchup("CLASS_9", "CLASS_3", 1, 0, 1));
    }

    @Test
    void sharesClassesAmongTheSidesOfANation() {
        assertThat(warehouse.list(NationClass.class, ALL)).contains(new NationClass("NATION_ROME", "CLASS_1", 3, 3),
                new NationClass("NATION_ROME", "CLASS_4", 1, 3), new NationClass("NATION_FOO", "CLASS_9", 1, 1));
    }

    /** Of A two cities, of B none; C's city was taken by the other side. A game without cities says nothing. */
    @Test
    void countsCitiesOfOwnFamilies() {
        warehouse.with("""
                insert into cities (game_id, city, player, family, capital, captured_capital, citizens) values
                    ('g', 0, 0, 'FAMILY_A', true, false, 1), ('g', 1, 0, 'FAMILY_A', false, false, 1),
                    ('g', 2, 1, 'FAMILY_C', false, false, 1), ('g', 3, 1, 'FAMILY_X', true, false, 1)""");

        assertThat(warehouse.list(ClassCities.class, List.of("g/0", "i/0", "h/0"))).containsExactly(
                new ClassCities("CLASS_1", true, 1, 2, 2, 2, 2, 2, 2), new ClassCities("CLASS_2", true, 1, 0, 0, 0, 0, 0, 0),
                new ClassCities("CLASS_3", true, 1, 0, 0, 0, 0, 0, 0));
    }

    /** Own families thought 10 and 20, a foreign one 500; one is not recorded. */
    @Test
    void averagesTheOpinionOfOwnFamilies() {
        warehouse.with("""
                insert into opinions values ('g', 0, 1, 'family', 'FAMILY_A', 10), ('g', 0, 1, 'family', 'FAMILY_B', 20),
                    ('g', 0, 1, 'family', 'FAMILY_X', 500), ('g', 0, 1, 'family', 'FAMILY_C', null),
                    ('g', 0, 1, 'religion', 'FAMILY_A', 500), ('g', 0, 2, 'family', 'FAMILY_A', null),
                    ('g', 1, 1, 'family', 'FAMILY_X', -40), ('g', 2, 1, 'family', 'FAMILY_A', 900),
                    ('h', 0, 1, 'family', 'FAMILY_A', 900)""");

        assertThat(warehouse.list(OpinionCurve.class, ALL)).containsExactly(new OpinionCurve(true, 1, 1, 15, 15, 15),
                new OpinionCurve(false, 1, 1, -40, -40, -40));
        assertThat(warehouse.list(OpinionCurve.class, List.of("g/1"))).hasSize(1);
    }
}
