package prospector.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    private static final String DARK = "#10151d";
    private static final String LIGHT = "#ffffff";

    private final ReferenceData reference = new ReferenceData();

    @Test
    void knowsNationsFamiliesTechsAndYields() {
        assertThat(reference.nations().all()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(reference.families().all()).hasSize(40);
        assertThat(reference.techs().all()).hasSize(49);
        assertThat(reference.yields().all()).extracting(YieldType::name).startsWith("Science").hasSize(14);
        assertThat(reference.familiesOf("NATION_ROME")).hasSize(4);
    }

    @Test
    void yieldsAreInTheOrderOfTheirFile() {
        assertThat(reference.yields().all()).extracting(YieldType::order).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyLawClassHasTwoLawsExceptSuccession() {
        assertThat(reference.laws().all()).filteredOn(law -> !law.succession())
                .allSatisfy(law -> assertThat(reference.lawsOf(law.lawClass())).hasSize(2));
        assertThat(reference.laws().find("LAW_PRIMOGENITURE").orElseThrow().lawClass()).isEqualTo("LAWCLASS_ORDER");
    }

    @Test
    void prerequisitesStandInAnEarlierColumn() {
        for (var tech : reference.techs().all()) {
            assertThat(tech.prerequisites()).allSatisfy(
                    id -> assertThat(reference.techs().find(id).orElseThrow().column()).isLessThan(tech.column()));
        }
    }

    @Test
    void eachPlaceOfTheTreeHoldsOneTech() {
        assertThat(reference.techs().all()).extracting(tech -> tech.column() + "/" + tech.row()).doesNotHaveDuplicates();
        assertThat(reference.techs().all()).allSatisfy(
                tech -> assertThat(tech.prerequisites().isEmpty()).as(tech.id()).isEqualTo(tech.column() == 0));
    }

    @Test
    void nationColoursAreReadable() {
        for (var nation : reference.nations().all()) {
            assertThat(contrast(nation.colourDark(), DARK)).as(nation.name()).isGreaterThanOrEqualTo(3);
            assertThat(contrast(nation.colourDark2(), DARK)).as(nation.name()).isGreaterThanOrEqualTo(3);
            assertThat(contrast(nation.colourLight(), LIGHT)).as(nation.name()).isGreaterThanOrEqualTo(3);
            assertThat(contrast(nation.colourLight2(), LIGHT)).as(nation.name()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void nationColoursCanBeToldApart() {
        var dark = new ArrayList<String>();
        var light = new ArrayList<String>();
        for (var nation : reference.nations().all()) {
            dark.addAll(List.of(nation.colourDark(), nation.colourDark2()));
            light.addAll(List.of(nation.colourLight(), nation.colourLight2()));
        }

        assertDistinct(dark);
        assertDistinct(light);
    }

    @Test
    void aWrongRowNamesFileAndLine() {
        assertThatThrownBy(() -> CsvTable.read("x.csv", new StringReader("id,name\nA,b\nC\n")))
                .isInstanceOf(ReferenceDataException.class).hasMessageContaining("reference/x.csv line 3");
    }

    @Test
    void aWrongNumberNamesFileAndLine() throws IOException {
        var row = CsvTable.read("x.csv", new StringReader("id,order\nA,two\n")).rows().get(0);

        assertThatThrownBy(() -> row.integer("order")).hasMessageContaining("reference/x.csv line 2")
                .hasMessageContaining("two");
        assertThatThrownBy(() -> row.text("nothing")).hasMessageContaining("no column nothing");
    }

    private static void assertDistinct(List<String> colours) {
        for (int i = 0; i < colours.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(distance(colours.get(i), colours.get(j))).as(colours.get(i) + " and " + colours.get(j))
                        .isGreaterThan(25);
            }
        }
    }

    private static double distance(String one, String other) {
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            sum += Math.pow(channel(one, channel) - channel(other, channel), 2);
        }
        return Math.sqrt(sum);
    }

    /** Contrast ratio of WCAG 2. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 0)) + 0.7152 * linear(channel(colour, 1)) + 0.0722 * linear(channel(colour, 2));
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int channel(String colour, int index) {
        return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
    }
}
