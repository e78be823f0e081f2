package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static prospector.save.SaveXml.aSave;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Mistakes of other readers that no topic test covers; all are listed in {@code docs/peer-mistakes.md}. */
class OtherReadersMistakesTest {

    /** P1, P7: the id of the save is the only id, with an account or without. */
    @Test
    void everyRowOfAPlayerHasTheIdOfTheSave() {
        ParsedSave save = aSave().withEmptySeat(0).withoutPlayer(1).withPlayer(2, "anna", "NATION_ROME")
                .withPlayer(5, "ben", "NATION_CARTHAGE")
                .withPlayerXml(0, "<TechCount><TECH_A>1</TECH_A></TechCount>" + history(1))
                .withPlayerXml(2, "<TechCount><TECH_B>1</TECH_B></TechCount>" + history(2))
                .withPlayerXml(5, "<UnitsProduced><UNIT_SCOUT>1</UNIT_SCOUT></UnitsProduced>" + history(3))
                .withLog(0, 3, "TECH_DISCOVERED", "TECH_A", "").withLog(5, 3, "LAW_ADOPTED", "LAW_SLAVERY", "").read();

        assertThat(save.players()).extracting(SavePlayer::player).containsExactly(2, 5);
        assertThat(save.turnStats()).extracting(TurnStats::player).containsOnly(2, 5);
        assertThat(save.techs()).extracting(Tech::player).containsOnly(2);
        assertThat(save.unitsProduced()).extracting(UnitProduced::player).containsOnly(5);
        assertThat(save.laws()).extracting(Law::player).containsOnly(5);
        assertThat(save.events()).extracting(Event::player).containsOnly(5);
    }

    /** P9: many elements are called Turn, one of them is the turn of the game. */
    @Test
    void onlyTheTurnOfTheGameIsItsTurn() {
        ParsedSave save = aSave().turn("30").withLog(0, 12, "TECH_DISCOVERED", "TECH_DRAMA", "").withPlayerXml(0,
                "<GoalList><GoalData><Type>GOAL_X</Type><ID>0</ID><Turn>44</Turn></GoalData></GoalList><Turn>9</Turn>").read();

        assertThat(save.game().turns()).isEqualTo(30);
        assertThat(save.turnStats()).isEmpty();
    }

    /** P13: a tile at the end of the game says nothing of the turns before, so it has no turn. */
    @Test
    void aTileIsStatedOnceWithoutATurn() {
        ParsedSave save = aSave().turn("50")
                .withTile(0, "<Terrain>TERRAIN_LUSH</Terrain><Improvement>IMPROVEMENT_FARM</Improvement>").read();

        assertThat(save.tiles()).hasSize(1);
        assertThat(Arrays.stream(Tile.class.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet()))
                .doesNotContain("turn", "turnFrom");
    }

    /** P15: maps are as wide as the save says, and no tile of one is out of bounds. */
    @Test
    void tilesOfAWideMapAreInBounds() {
        ParsedSave save = aSave().attribute("MapWidth", "120").withTile(119, "").withTile(120 * 99 + 118, "").read();

        assertThat(save.tiles()).extracting(Tile::x, Tile::y).containsExactly(tuple(119, 0), tuple(118, 99));
        assertThat(save.findings()).isEmpty();
    }

    /** P22: 0 is an id like any other. */
    @Test
    void characterAndCityZeroAreKept() {
        ParsedSave save = aSave().withCharacter(0, 0, "<BirthCityID>0</BirthCityID>")
                .withCity(0, 0, 0, "<GovernorID>0</GovernorID>")
                .withPlayerXml(0, "<Leaders><ID>0</ID></Leaders><FounderID>0</FounderID>").read();

        assertThat(save.characters()).extracting(Person::character, Person::birthCity, Person::governorCity)
                .containsExactly(tuple(0, 0, 0));
        assertThat(save.cities()).extracting(City::city, City::governor).containsExactly(tuple(0, 0));
        assertThat(save.players().get(0).founderCharacter()).isZero();
    }

    /** A1: half a document is no save, wherever it breaks off. */
    @Test
    void noPartOfASaveIsASave() {
        String xml = aSave().xml();
        var reader = new SaveReader();
        Set<RefusalReason> reasons = java.util.stream.IntStream.range(1, 10)
                .mapToObj(tenth -> refusalOf(reader, xml.substring(0, xml.length() * tenth / 10)))
                .collect(Collectors.toSet());

        assertThat(reasons).containsExactly(RefusalReason.TRUNCATED);
    }

    /** A12: the reader skips what does not fit, and keeps the unit. */
    @Test
    void aUnitWithASeedBeyond63BitsIsKept() {
        ParsedSave save = aSave().withTile(0,
                "<Unit ID=\"0\" Type=\"UNIT_SCOUT\" Player=\"0\" Seed=\"18446744073709551615\"><Seed>18446744073709551615</Seed></Unit>")
                .read();

        assertThat(save.units()).hasSize(1);
        assertThat(save.findings()).isEmpty();
    }

    /** A15: the id decides, not the words of somebody's language, nor the link in them. */
    @Test
    void aLawIsFoundByItsIdWhateverTheTextSays() {
        ParsedSave save = aSave().withLog(0, 5, "LAW_ADOPTED", "LAW_SLAVERY", "奴隷制を採用").read();

        assertThat(save.laws()).extracting(Law::law, Law::turnFrom).containsExactly(tuple("LAW_SLAVERY", 5));
    }

    private static String history(int points) {
        return "<PointsHistory><T2>" + points + "</T2></PointsHistory>";
    }

    private static RefusalReason refusalOf(SaveReader reader, String xml) {
        try {
            reader.read("part.xml", xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return null;
        } catch (SaveFormatException e) {
            return e.reason();
        }
    }
}
