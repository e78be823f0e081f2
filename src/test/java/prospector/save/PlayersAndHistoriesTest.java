package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prospector.save.SaveXml.aSave;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Who plays, and what is known turn by turn. */
class PlayersAndHistoriesTest {

    @Test
    void emptySeatsAreLeftOutWithAllTheirRows() {
        ParsedSave save = aSave().withEmptySeat(2)
                .withPlayerXml(2, "<YieldStockpile><YIELD_FOOD>5</YIELD_FOOD></YieldStockpile>").read();

        assertThat(save.players()).extracting(SavePlayer::player).containsExactly(0, 1);
        assertThat(save.stockpiles()).isEmpty();
    }

    /** P6, P7: the list of humans decides, and one id rule holds for everything. */
    @Test
    void humansComeFromTheListEvenWithoutAnAccount() {
        ParsedSave save = aSave().humans(1).read();

        assertThat(save.players()).extracting(SavePlayer::human).containsExactly(false, true);
    }

    @Test
    void withoutAListOfHumansTheComputersTurnDecides() {
        String xml = aSave().xml().replaceAll("<Humans>.*</Humans>", "");

        assertThat(read(xml).players()).allMatch(SavePlayer::human);
        assertThat(read(xml.replace("AIControlledToTurn=\"0\"", "AIControlledToTurn=\"2147483647\"")).players())
                .noneMatch(SavePlayer::human);
    }

    /** P8, A16: difficulty and team are lists by position. */
    @Test
    void difficultyDevelopmentAndTeamArePerPlayer() {
        SavePlayer ben = aSave().teams(1, 0)
                .with("<Difficulty><PlayerDifficulty>DIFFICULTY_GOOD</PlayerDifficulty><PlayerDifficulty>DIFFICULTY_JUST</PlayerDifficulty></Difficulty>")
                .with("<Development><PlayerDevelopment>NONE</PlayerDevelopment><PlayerDevelopment>DEVELOPMENT_MATURE</PlayerDevelopment></Development>")
                .read().players().get(1);

        assertThat(ben.team()).isZero();
        assertThat(ben.difficulty()).isEqualTo("DIFFICULTY_JUST");
        assertThat(ben.development()).isEqualTo("DEVELOPMENT_MATURE");
    }

    @Test
    void emptyElementsAreFlagsAndMinusOneIsNone() {
        SavePlayer anna = aSave()
                .withPlayerXml(0, "<Surrendered/><Dead/><ChosenHeirID>-1</ChosenHeirID><FounderID>0</FounderID>")
                .read().players().get(0);

        assertThat(anna.surrendered()).isTrue();
        assertThat(anna.dead()).isTrue();
        assertThat(anna.heirCharacter()).isNull();
        assertThat(anna.founderCharacter()).isZero();
    }

    /** P9: a turn of something else is no state of the game. */
    @Test
    void historiesAreCarriedForwardToTheLastTurn() {
        ParsedSave save = aSave().turn("6").withPlayerXml(0, "<PointsHistory><T2>1</T2><T4>-3</T4></PointsHistory>").read();

        assertThat(save.turnStats()).extracting(TurnStats::turn, TurnStats::points, TurnStats::legitimacy).containsExactly(
                tuple(2, 1, null), tuple(3, 1, null), tuple(4, -3, null), tuple(5, -3, null), tuple(6, -3, null));
    }

    @Test
    void theFirstTurnIsKeptWhereTheSaveStatesIt() {
        ParsedSave save = aSave().turn("2").withPlayerXml(0, "<PointsHistory><T1>4</T1></PointsHistory>").read();

        assertThat(save.turnStats()).extracting(TurnStats::turn, TurnStats::points).containsExactly(tuple(1, 4), tuple(2, 4));
    }

    /** A10 of the format's traps: what is not recorded is no row, not zero. */
    @Test
    void aSaveWithoutHistoriesHasNoRowsOfThem() {
        ParsedSave save = aSave().withPlayerXml(0, "<YieldRateHistory/><PointsHistory/>").read();

        assertThat(save.turnStats()).isEmpty();
        assertThat(save.yields()).isEmpty();
    }

    /** A13: tenths stay exact, negative amounts stay. */
    @Test
    void yieldsAreTenthsAndMayBeNegative() {
        ParsedSave save = aSave().turn("3").withPlayerXml(0, """
                <YieldRateHistory><YIELD_FOOD><T2>-207</T2></YIELD_FOOD></YieldRateHistory>
                <YieldTotalHistory><YIELD_FOOD><T3>1234567</T3></YIELD_FOOD></YieldTotalHistory>""").read();

        assertThat(save.yields()).containsExactly(new YieldTurn(0, 2, "YIELD_FOOD", new BigDecimal("-20.7"), null),
                new YieldTurn(0, 3, "YIELD_FOOD", new BigDecimal("-20.7"), new BigDecimal("123456.7")));
    }

    /** A17: one bad entry is a finding, not a refusal. */
    @Test
    void aMalformedEntryIsLeftOutWithAFinding() {
        ParsedSave save = aSave().turn("3")
                .withPlayerXml(0,
                        "<PointsHistory><T1>1</T1><T2/><TX>5</TX><T3>x</T3><T-1>2</T-1><T2001>3</T2001></PointsHistory>")
                .read();

        assertThat(save.turnStats()).extracting(TurnStats::points).containsExactly(1, 1, 1);
        assertThat(save.findings()).extracting(Finding::kind).contains("VALUE_LEFT_OUT");
    }

    @Test
    void senselessNumbersAreLeftOutWithAFinding() {
        ParsedSave save = aSave()
                .withPlayerXml(0, "<Legitimacy>99999999999999999999999</Legitimacy><TimeStockpile>3000000000</TimeStockpile>")
                .read();

        assertThat(save.players().get(0).legitimacy()).isNull();
        assertThat(save.players().get(0).timeStockpile()).isNull();
        assertThat(save.findings()).hasSize(2);
    }

    @Test
    void pricesStayAsTheSaveHoldsThem() {
        ParsedSave save = aSave().turn("3")
                .withGame("<YieldPriceHistory><YIELD_IRON><T2>40420</T2></YIELD_IRON></YieldPriceHistory>").read();

        assertThat(save.yieldPrices()).containsExactly(new YieldPrice(2, "YIELD_IRON", 40420),
                new YieldPrice(3, "YIELD_IRON", 40420));
    }

    /** A11 of the format's traps: the save lists the families of all nations. */
    @Test
    void opinionsAreThoseOfTheOwnFamilies() {
        ParsedSave save = aSave().turn("2").withPlayerXml(0,
                """
                        <Families><FAMILY_JULIUS/></Families>
                        <FamilyOpinionHistory><FAMILY_JULIUS><T2>-7</T2></FAMILY_JULIUS><FAMILY_BARCID><T2>0</T2></FAMILY_BARCID></FamilyOpinionHistory>
                        <ReligionOpinionHistory><RELIGION_JUDAISM><T2>-20</T2></RELIGION_JUDAISM></ReligionOpinionHistory>""")
                .read();

        assertThat(save.opinions()).containsExactly(new Opinion(0, 2, "family", "FAMILY_JULIUS", -7),
                new Opinion(0, 2, "religion", "RELIGION_JUDAISM", -20));
    }

    @Test
    void withoutAListOfFamiliesThoseWithAHeadOrASeatAreOwn() {
        ParsedSave save = aSave().withPlayerXml(0, """
                <FamilyHeadID><FAMILY_JULIUS>0</FAMILY_JULIUS><FAMILY_BARCID>-1</FAMILY_BARCID></FamilyHeadID>
                <FamilySeatCityID><FAMILY_FABIUS>0</FAMILY_FABIUS></FamilySeatCityID>""").read();

        assertThat(save.families()).extracting(Family::family, Family::head, Family::seatCity)
                .containsExactly(tuple("FAMILY_JULIUS", 0, null), tuple("FAMILY_FABIUS", null, 0));
    }

    @Test
    void familiesCarryClassReligionAndTurnsWithoutLeader() {
        ParsedSave save = aSave().withGame("""
                <FamilyClass><FAMILY_JULIUS>FAMILYCLASS_STATESMEN</FAMILY_JULIUS></FamilyClass>
                <FamilyReligion><FAMILY_JULIUS>RELIGION_JUDAISM</FAMILY_JULIUS></FamilyReligion>""")
                .withPlayerXml(0,
                        "<Families><FAMILY_JULIUS/></Families><FamilyTurnsNoLeader><FAMILY_JULIUS>3</FAMILY_JULIUS></FamilyTurnsNoLeader>")
                .read();

        assertThat(save.families()).containsExactly(
                new Family(0, "FAMILY_JULIUS", "FAMILYCLASS_STATESMEN", null, null, "RELIGION_JUDAISM", 3));
    }

    @Test
    void whatWasBuiltComesWithItsLastTurn() {
        ParsedSave save = aSave()
                .withPlayerXml(1,
                        """
                                <UnitsProduced><UNIT_WORKER>4</UNIT_WORKER></UnitsProduced><UnitsProducedTurn><UNIT_WORKER>9</UNIT_WORKER></UnitsProducedTurn>
                                <ProjectsProduced><PROJECT_FORUM_1>2</PROJECT_FORUM_1></ProjectsProduced><BonusCount><BONUS_X>3</BONUS_X></BonusCount>
                                <MissionStartedTurn><MISSION_A>-1</MISSION_A><MISSION_B>6</MISSION_B></MissionStartedTurn>""")
                .read();

        assertThat(save.unitsProduced()).containsExactly(new UnitProduced(1, "UNIT_WORKER", 4, 9));
        assertThat(save.projectsProduced()).containsExactly(new ProjectProduced(1, "PROJECT_FORUM_1", 2));
        assertThat(save.playerCounts()).containsExactly(new PlayerCount(1, "bonus", "BONUS_X", 3),
                new PlayerCount(1, "mission_turn", "MISSION_B", 6));
    }

    @Test
    void theOrderOfTheSectionsDoesNotMatter() {
        ParsedSave usual = RichSave.save().read();
        ParsedSave otherwise = RichSave.save().playersLast().read();

        assertThat(otherwise).isEqualTo(usual);
        assertThat(List.of(usual.wonders().size(), usual.cities().size(), usual.rulers().size())).containsExactly(1, 1, 2);
    }

    /** Personal data never leaves the reader. */
    @Test
    void mailChatAndPingsAreNotRead() {
        ParsedSave save = aSave().withPlayerXml(0, """
                <ChatLogList><LogData><Text>secret words</Text><Type>CHAT</Type><Turn>1</Turn></LogData></ChatLogList>
                <Pings><Ping Text="secret words" Turn="1"/></Pings>""").read();

        assertThat(save.toString()).doesNotContain("secret words", "someone@example.org", "76561190000000000");
    }

    private static ParsedSave read(String xml) {
        return new SaveReader().read("a.xml", xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
