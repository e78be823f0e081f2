package prospector.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private final Names names = new Names(new ReferenceData());

    @ParameterizedTest
    @CsvSource({
            "NATION_ROME, Rome",
            "NATION_HITTITE, Hatti",
            "NATION_NEW_KINGDOM, New Kingdom",
            "MAPCLASS_CoastalRainBasin, Coastal Rain Basin",
            "MAPCLASS_MapScriptContinent, Continent",
            "TECH_STONECUTTING_BONUS_STONE, Stonecutting Bonus Stone",
            "MAPSIZE_SMALLEST, Duel",
            "MAPSIZE_TINY, Tiny",
            "CITYNAME_ASSUR, Assur",
            "NAME_NEBUCHADNEZZAR, Nebuchadnezzar",
            "TRAIT_SCHOLAR_ARCHETYPE, Scholar",
            "TRAIT_NEWLY_MADE_ARCHETYPE, Newly Made",
            "LAWCLASS_SLAVERY_FREEDOM, Slavery – Freedom",
            "LAWCLASS_HOLY_WAR_PILGRIMAGE, Holy War Pilgrimage",
            "DLC_THE_SACRED_AND_THE_PROFANE, The Sacred and the Profane",
            "MEMORYPLAYER_ATTACKED_UNIT, Attacked Unit",
            "TECH_DISCOVERED, Tech discovered",
            "UNIT_HITTITE_CHARIOT_1, Hittite Chariot",
            "Aššur-bāni-apli, Aššur-bāni-apli",
            "NATION_, Nation"
    })
    void namesIdentifiers(String id, String name) {
        assertThat(names.of(id)).isEqualTo(name);
    }

    @Test
    void hasADashForNothing() {
        assertThat(names.of(null)).isEqualTo("–");
        assertThat(names.of(" ")).isEqualTo("–");
        assertThat(names.find(null)).isEmpty();
    }

    @Test
    void tellsKnownFromMade() {
        assertThat(names.known("NATION_ROME")).isTrue();
        assertThat(names.known("LAWCLASS_SLAVERY_FREEDOM")).isTrue();
        assertThat(names.known("NATION_ATLANTIS")).isFalse();
        assertThat(names.known(null)).isFalse();
    }
}
