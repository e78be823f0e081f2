package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prospector.save.SaveXml.aSave;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

/** Tiles, units, cities, wonders. The map of these saves is 4 tiles wide. */
class MapAndCitiesTest {

    private static final String BUILDER = "<link=\"HELP_LINK,HELP_SELECT_PLAYER,1\">Karthago</link>";
    private static final String[] ORACLE = { "6", "IMPROVEMENT_ORACLE" };

    /** A5, P15: height is stated or tiles divided by width, never the width. */
    @Test
    void mapHeightIsStatedOrCounted() {
        assertThat(aSave().read().game().mapHeight()).isNull();
        assertThat(aSave().withTile(0, "").withTile(5, "").withTile(11, "").read().game().mapHeight()).isEqualTo(3);
        assertThat(aSave().attribute("MapHeight", "9").withTile(0, "").read().game().mapHeight()).isEqualTo(9);
    }

    @Test
    void aRiverIsThePresenceOfItsElement() {
        Tile tile = aSave().withTile(6, "<RiverW>0</RiverW><RiverSE>1</RiverSE><Road/><Boundary/>").read().tiles().get(0);

        assertThat(tile.x()).isEqualTo(2);
        assertThat(tile.y()).isEqualTo(1);
        assertThat(tile.riverW()).isTrue();
        assertThat(tile.riverSw()).isFalse();
        assertThat(tile.riverSe()).isTrue();
        assertThat(tile.road()).isTrue();
        assertThat(tile.boundary()).isTrue();
    }

    @Test
    void ownersAreRunsAndMinusOneIsNobody() {
        ParsedSave save = aSave().withTile(1, "<OwnerHistory><T2>0</T2><T4>0</T4><T5>-1</T5><T8>1</T8></OwnerHistory>").read();

        assertThat(save.tileOwners()).containsExactly(new TileOwner(1, 0, 2, 4, 0), new TileOwner(1, 0, 8, null, 1));
    }

    /** P14: a save of the first turn has no histories, but cities. */
    @Test
    void withoutHistoriesTheCityTellsTheOwner() {
        ParsedSave save = aSave().withTile(0, "<CityTerritory>0</CityTerritory>").withTile(1, "").withCity(0, 0, 0, "").read();

        assertThat(save.tileOwners()).containsExactly(new TileOwner(0, 0, 3, null, 0));
    }

    /** P13: nothing is concluded for a tile without a history in a save that keeps them. */
    @Test
    void withHistoriesTheCityTellsNothing() {
        ParsedSave save = aSave().withTile(0, "<CityTerritory>0</CityTerritory>")
                .withTile(1, "<OwnerHistory><T2>1</T2></OwnerHistory>")
                .withCity(0, 0, 0, "").read();

        assertThat(save.tileOwners()).containsExactly(new TileOwner(1, 0, 2, null, 1));
    }

    /** A4: the key is a team, the value a turn. */
    @Test
    void revealedTilesAreKeyedByTeam() {
        ParsedSave save = aSave().withTile(3, "<RevealedTurn><T4>9</T4><T.0>2</T.0><TEAM_1>3</TEAM_1></RevealedTurn>").read();

        assertThat(save.tileReveals()).containsExactly(new TileReveal(3, 0, 4, 9), new TileReveal(3, 0, 0, 2),
                new TileReveal(3, 0, 1, 3));
    }

    @Test
    void changesOfTheLandAreKept() {
        ParsedSave save = aSave().withTile(0, "<VegetationHistory><T3>NONE</T3><T7>VEGETATION_SCRUB</T7></VegetationHistory>")
                .read();

        assertThat(save.tileChanges()).containsExactly(new TileChange(0, 0, "vegetation", 3, null),
                new TileChange(0, 0, "vegetation", 7, "VEGETATION_SCRUB"));
    }

    /** A12: seeds beyond 64 bits do not matter. */
    @Test
    void unitsCarryTheFamilyOfTheirOwner() {
        ParsedSave save = aSave()
                .withTile(5,
                        """
                                <Unit ID="0" Type="UNIT_WARRIOR" Player="1" Tribe="NONE" Seed="18446744073709551615"><XP>50</XP><GeneralID>0</GeneralID><Sentry/>
                                <PlayerFamily><P.0>FAMILY_JULIUS</P.0><P.1>FAMILY_BARCID</P.1></PlayerFamily><Promotions><PROMOTION_STRIKE1/></Promotions></Unit>
                                <Unit ID="7" Type="UNIT_AXEMAN" Player="-1" Tribe="TRIBE_GAULS"/>""")
                .read();

        assertThat(save.units()).containsExactly(
                new MapUnit(0, "UNIT_WARRIOR", 1, null, 1, 1, null, null, 50, 0, 0, "FAMILY_BARCID", null, null, null, null,
                        true),
                new MapUnit(7, "UNIT_AXEMAN", null, "TRIBE_GAULS", 1, 1, null, null, 0, 0, null, null, null, null, null, null,
                        false));
        assertThat(save.unitPromotions()).containsExactly(new UnitPromotion(0, "PROMOTION_STRIKE1"));
    }

    /** P12, A9: a city in anarchy is a city, and no citizens are none. */
    @Test
    void aCityWithoutAnOwnerIsKept() {
        City city = aSave()
                .withCity(2, 6, -1, "<FirstPlayer>1</FirstPlayer><CapturePlayer>0</CapturePlayer><Tribe>TRIBE_ANARCHY</Tribe>")
                .read().cities().get(0);

        assertThat(city.player()).isNull();
        assertThat(city.citizens()).isZero();
        assertThat(city.capturePlayer()).isZero();
        assertThat(city.x()).isEqualTo(2);
        assertThat(city.y()).isEqualTo(1);
    }

    /** P21: culture belongs to the team of the owner, not to the player. */
    @Test
    void cultureAndHappinessAreThoseOfTheOwnersTeam() {
        ParsedSave save = aSave().teams(1, 0).withCity(0, 0, 0,
                """
                        <TeamCulture><T.0>CULTURE_WEAK</T.0><T1>CULTURE_STRONG</T1></TeamCulture><TeamHappinessLevel><T.1>-2</T.1></TeamHappinessLevel>""")
                .read();

        assertThat(save.cities()).extracting(City::culture, City::happiness).containsExactly(tuple("CULTURE_STRONG", -2));
        assertThat(save.cityCulture()).containsExactly(new CityCulture(0, 0, "CULTURE_WEAK", null, null),
                new CityCulture(0, 1, "CULTURE_STRONG", null, -2));
    }

    @Test
    void discontentOfOldVersionsIsNegativeHappiness() {
        ParsedSave save = aSave().withCity(0, 0, 0, "<TeamDiscontentLevel><T.0>2</T.0></TeamDiscontentLevel>").read();

        assertThat(save.cities().get(0).happiness()).isEqualTo(-2);
    }

    @Test
    void cityNamesAreIdentifiersOrTheOwnersChoice() {
        ParsedSave save = aSave().withCity(0, 0, 0, "<NameType>CITYNAME_ROMA</NameType><Name>My Town</Name>")
                .withCity(1, 1, 0, "<Name>CITYNAME_CAPUA</Name>").withCity(2, 2, 0, "<Name>Нови град</Name>").read();

        assertThat(save.cities()).extracting(City::name, City::customName).containsExactly(tuple("CITYNAME_ROMA", "My Town"),
                tuple("CITYNAME_CAPUA", null), tuple(null, "Нови град"));
    }

    @Test
    void citiesListWhatTheyMadeAndMake() {
        ParsedSave save = aSave().withCity(0, 0, 0,
                """
                        <UnitProductionCounts><UNIT_WORKER>2</UNIT_WORKER></UnitProductionCounts><ProjectCount><PROJECT_FORUM_1>1</PROJECT_FORUM_1></ProjectCount>
                        <BuildQueue><QueueInfo><Build>BUILD_UNIT</Build><Type>UNIT_SCOUT</Type><Data>-1</Data><Progress>15</Progress></QueueInfo>
                        <QueueInfo><Type>SPECIALIST_MINER</Type><Data>3</Data></QueueInfo></BuildQueue>
                        <YieldProgress><YIELD_GROWTH>309</YIELD_GROWTH></YieldProgress><YieldLevel><YIELD_CULTURE>2</YIELD_CULTURE></YieldLevel>
                        <PlayerFamily><P.0>FAMILY_JULIUS</P.0></PlayerFamily><Religion><RELIGION_JUDAISM/></Religion>""")
                .read();

        assertThat(save.cityProduction()).containsExactly(new CityProduction(0, "unit", 0, "UNIT_WORKER", 2, null, null),
                new CityProduction(0, "project", 0, "PROJECT_FORUM_1", 1, null, null),
                new CityProduction(0, "queue", 0, "UNIT_SCOUT", null, new BigDecimal("1.5"), null),
                new CityProduction(0, "queue", 1, "SPECIALIST_MINER", null, null, 3));
        assertThat(save.cityYields()).containsExactly(new CityYield(0, "YIELD_GROWTH", new BigDecimal("30.9"), null, null),
                new CityYield(0, "YIELD_CULTURE", null, 2, null));
        assertThat(save.cityFamilies()).containsExactly(new CityFamily(0, 0, "FAMILY_JULIUS"));
        assertThat(save.cityReligions()).containsExactly(new CityReligion(0, "RELIGION_JUDAISM"));
    }

    /** A14: words never decide; the wonder stands, so the second turn is its completion. */
    @Test
    void aStandingWonderWasCompletedOnItsLastEntry() {
        ParsedSave save = aSave().withLog(0, 3, "WONDER_ACTIVITY", ORACLE, "begonnen von " + BUILDER)
                .withLog(1, 3, "WONDER_ACTIVITY", ORACLE, BUILDER + " begonnen")
                .withLog(0, 8, "WONDER_ACTIVITY", ORACLE, "vollendet von " + BUILDER)
                .withTile(6, "<Improvement>IMPROVEMENT_ORACLE</Improvement><CityTerritory>0</CityTerritory>")
                .withCity(0, 6, 1, "").read();

        assertThat(save.wonders()).containsExactly(new Wonder(1, "IMPROVEMENT_ORACLE", 3, 8, true, 2, 1, 0));
    }

    @Test
    void aWonderWithTurnsLeftIsNotCompleted() {
        ParsedSave save = aSave().withLog(0, 3, "WONDER_ACTIVITY", ORACLE, BUILDER)
                .withTile(6,
                        "<Improvement>IMPROVEMENT_ORACLE</Improvement><ImprovementBuildTurnsLeft>4</ImprovementBuildTurnsLeft>")
                .read();

        assertThat(save.wonders()).containsExactly(new Wonder(1, "IMPROVEMENT_ORACLE", 3, null, false, 2, 1, null));
    }

    @Test
    void aWonderThatIsGoneIsNotCompleted() {
        ParsedSave save = aSave().withLog(0, 3, "WONDER_ACTIVITY", ORACLE, BUILDER)
                .withLog(0, 5, "WONDER_ACTIVITY", ORACLE, BUILDER)
                .withTile(6, "").read();

        assertThat(save.wonders()).containsExactly(new Wonder(1, "IMPROVEMENT_ORACLE", 3, null, false, null, null, null));
    }

    @Test
    void aWonderOfNoLogIsFoundOnTheMap() {
        ParsedSave save = aSave().withTile(6, "<Improvement>IMPROVEMENT_PYRAMIDS</Improvement><CityTerritory>0</CityTerritory>")
                .withTile(7, "<Improvement>IMPROVEMENT_FARM</Improvement>").withCity(0, 6, 0, "").read();

        assertThat(save.wonders()).containsExactly(new Wonder(0, "IMPROVEMENT_PYRAMIDS", null, null, true, 2, 1, 0));
    }

    @Test
    void secondsOfAnIdAreLeftOutWithAFinding() {
        ParsedSave save = aSave()
                .withTile(0,
                        "<Unit ID=\"1\" Type=\"UNIT_SCOUT\" Player=\"0\"/><Unit ID=\"1\" Type=\"UNIT_WORKER\" Player=\"0\"/>")
                .withTile(0, "")
                .withCity(0, 0, 0, "").withCity(0, 1, 1, "").withCharacter(0, 0, "").withCharacter(0, 1, "").read();

        assertThat(save.findings()).extracting(Finding::kind).containsOnly("DUPLICATE_ID").hasSize(4);
        assertThat(save.tiles()).hasSize(1);
        assertThat(save.units()).hasSize(1);
        assertThat(save.cities()).hasSize(1);
        assertThat(save.characters()).hasSize(1);
    }

    @Test
    void withoutAWidthTilesAreLeftOutWithAFinding() {
        ParsedSave save = aSave().attribute("MapWidth", null).withTile(0, "").withCity(0, 3, 0, "").read();

        assertThat(save.tiles()).isEmpty();
        assertThat(save.cities().get(0).x()).isNull();
        assertThat(save.findings()).extracting(Finding::subject).contains("Root/@MapWidth");
    }
}
