package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.save.SaveXml.aSave;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The game as a whole: version, date, options, victory, relations. */
class SettingsTest {

    @Test
    void versionAndModsAreTakenApart() {
        SaveGame game = aSave().attribute("Version", "Versión: 1.0.68541+Play Your Damn Turn=1024547196+Other=-5").read()
                .game();

        assertThat(game.gameVersion()).isEqualTo("1.0.68541");
        assertThat(game.mods()).isEqualTo("Play Your Damn Turn, Other");
    }

    @Test
    void aSaveWithoutAVersionIsRead() {
        assertThat(aSave().attribute("Version", null).read().game().gameVersion()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "20 September 2025", "September 20, 2025", "20. September 2025", "20 septembre 2025",
            "20 de septiembre de 2025", "20 сентября 2025 г.", "20 września 2025", "20 de setembro de 2025",
            "20 settembre 2025",
            "2025年9月20日", "2025-09-20", "2025-09-20T10:11:12", "20/09/2025", "09/20/2025", "20.09.2025", "20250920_101112" })
    void datesOfManyLanguagesAreRead(String text) {
        SaveGame game = aSave().attribute("SaveDate", text).read().game();

        assertThat(game.saveDate()).isEqualTo(LocalDate.of(2025, 9, 20));
        assertThat(game.saveDateText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({ "1 März 2024,3", "1 mars 2024,3", "1 мая 2024,5", "1 maja 2024,5", "1 maggio 2024,5", "1 mayo 2024,5",
            "1 juin 2024,6", "1 juillet 2024,7", "1 lipca 2024,7", "1 sierpnia 2024,8", "1 août 2024,8", "1 grudnia 2024,12",
            "1 janvier 2024,1", "1 enero 2024,1", "1 gennaio 2024,1", "1 stycznia 2024,1", "1 Dezember 2024,12",
            "1 lutego 2024,2",
            "1 listopada 2024,11", "1 июня 2024,6", "1 июля 2024,7", "1 марта 2024,3", "1 kwietnia 2024,4",
            "1 czerwca 2024,6" })
    void monthsAreToldApart(String text, int month) {
        assertThat(SaveDate.parse(text)).contains(LocalDate.of(2024, month, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "yesterday", "09/10/2025", "31 February 2025", "1 2", "99999999", "20 Foo 2025" })
    void aDateThatCannotBeToldIsNoDate(String text) {
        ParsedSave save = aSave().attribute("SaveDate", text).read();

        assertThat(save.game().saveDate()).isNull();
        assertThat(save.game().saveDateText()).isEqualTo(text);
        assertThat(save.findings()).extracting(Finding::kind).containsExactly("UNREADABLE_DATE");
    }

    /** A3: both spellings of the map options, and every other list. */
    @Test
    void optionsAreKeptAsRows() {
        ParsedSave save = aSave()
                .with("<GameOptions><GAMEOPTION_NO_UNDO/></GameOptions><GameContent><DLC_CALAMITIES/></GameContent>")
                .with("<MapMultiOptions><MAP_A>MAP_HIGH</MAP_A></MapMultiOptions><MapOptionsSingle><MAP_B>0</MAP_B></MapOptionsSingle>")
                .with("<VictoryEnabled><VICTORY_TIME/></VictoryEnabled><OccurrenceLevels><CLASS>NONE</CLASS></OccurrenceLevels>")
                .withGame("<ImprovementDisabled><IMPROVEMENT_X/></ImprovementDisabled>").read();

        assertThat(save.gameOptions()).containsExactlyInAnyOrder(new GameOption("option", "GAMEOPTION_NO_UNDO", null),
                new GameOption("dlc", "DLC_CALAMITIES", null), new GameOption("map", "MAP_A", "MAP_HIGH"),
                new GameOption("map", "MAP_B", "0"),
                new GameOption("victory", "VICTORY_TIME", null), new GameOption("occurrence", "CLASS", "NONE"),
                new GameOption("disabled", "IMPROVEMENT_X", null));
    }

    /** P2, P19: without a victory there is none, and enabled victories are not won ones. */
    @Test
    void anUnfinishedGameHasNoVictory() {
        SaveGame game = aSave().with("<VictoryEnabled><VICTORY_POINTS/></VictoryEnabled>").read().game();

        assertThat(game.victoryType()).isNull();
        assertThat(game.victoryTeam()).isNull();
        assertThat(game.gameOver()).isFalse();
    }

    @Test
    void aCompletedVictoryComesBeforeOneWhoseConditionsAreMet() {
        SaveGame game = aSave().withGame("""
                <GameOver/><TeamVictories><Team Victory="VICTORY_TIME">0</Team></TeamVictories>
                <TeamVictoriesCompleted><Team Victory="VICTORY_CONQUEST">1</Team></TeamVictoriesCompleted>""").read().game();

        assertThat(game.victoryType()).isEqualTo("VICTORY_CONQUEST");
        assertThat(game.victoryTeam()).isEqualTo(1);
        assertThat(game.gameOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "0,VICTORY_POINTS", "1,VICTORY_DOUBLE", "2,VICTORY_AMBITION", "3,VICTORY_TIME", "4,VICTORY_CONQUEST",
            "5,VICTORY_ALLIANCE" })
    void olderVersionsNumberTheVictories(int index, String type) {
        SaveGame game = aSave().withGame("<WinnerTeam>0</WinnerTeam><WinnerVictory>" + index + "</WinnerVictory>").read()
                .game();

        assertThat(game.victoryType()).isEqualTo(type);
        assertThat(game.victoryTeam()).isZero();
    }

    @Test
    void theViewOfTheSaveIsItsActivePlayer() {
        assertThat(aSave().read().game().activePlayer()).isZero();
        assertThat(aSave().prolog("").read().game().activePlayer()).isNull();
    }

    @Test
    void attributesOfSeveralVersionsAreRead() {
        SaveGame game = aSave().attribute("FirstSeed", "123456789012345678901").attribute("MapEdgesSafe", "True")
                .attribute("MinLatitude", "-5")
                .withGame("<MinCitySiteDistance>8</MinCitySiteDistance>").read().game();

        assertThat(game.mapSeed()).isEqualTo("123456789012345678901");
        assertThat(game.mapEdgesSafe()).isTrue();
        assertThat(game.minLatitude()).isEqualTo(-5);
        assertThat(game.minCitySiteDistance()).isEqualTo(8);
    }

    /** A7: scores, conflicts and contacts belong to their pair. */
    @Test
    void relationsUniteWhatTheGameListsOfThem() {
        ParsedSave save = aSave()
                .withGame(
                        """
                                <TribeDiplomacy><TRIBE_GAULS.0>DIPLOMACY_WAR</TRIBE_GAULS.0></TribeDiplomacy><TribeContact><TRIBE_GAULS.0/><TRIBE_DANES.1/></TribeContact>
                                <TeamDiplomacy><T.0.0>DIPLOMACY_TEAM</T.0.0><T.0.1>DIPLOMACY_TRUCE</T.0.1></TeamDiplomacy><TeamWarScore><T.1.0>240</T.1.0></TeamWarScore>
                                <TeamConflictTurn><T.0.1>9</T.0.1></TeamConflictTurn><TeamContact><T.0.1/></TeamContact>""")
                .read();

        assertThat(save.tribeRelations()).containsExactly(
                new TribeRelation("TRIBE_GAULS", 0, "DIPLOMACY_WAR", null, null, null, true),
                new TribeRelation("TRIBE_DANES", 1, null, null, null, null, true));
        assertThat(save.teamRelations()).containsExactly(new TeamRelation(0, 1, "DIPLOMACY_TRUCE", null, null, 9, true),
                new TeamRelation(1, 0, null, null, 240, null, false));
    }

    @Test
    void calamitiesAndTribesAreRows() {
        ParsedSave save = aSave()
                .withGame(
                        """
                                <Occurrences><OccurrenceData><ID>3</ID><Type>OCCURRENCE_FLOOD</Type><StartTurn>4</StartTurn><Player>0</Player><Tiles><Tile>1</Tile><Tile>2</Tile></Tiles></OccurrenceData><X/></Occurrences>
                                """)
                .with("<Tribe ID=\"TRIBE_GAULS\"><LeaderID>0</LeaderID><Dead/></Tribe>").read();

        assertThat(save.calamities()).containsExactly(new Calamity(3, "OCCURRENCE_FLOOD", 4, null, 0, 2));
        assertThat(save.tribes()).containsExactly(new Tribe("TRIBE_GAULS", 0, true));
    }

    /** Some versions leave out a letter. */
    @Test
    void bothSpellingsOfAnOccurrenceAreOne() {
        ParsedSave save = aSave().withLog(0, 4, "OCCURENCE", "OCCURENCE_FLOOD", "")
                .withLog(0, 5, "OCCURRENCE", "OCCURRENCE_FLOOD", "")
                .withGame("<Occurrences><OCCURENCE_FLOOD><Turn>4</Turn></OCCURENCE_FLOOD></Occurrences>").read();

        assertThat(save.events()).extracting(Event::type).containsOnly("OCCURRENCE");
        assertThat(save.events()).extracting(Event::subject).containsOnly("OCCURRENCE_FLOOD");
        assertThat(save.calamities()).extracting(Calamity::occurrence).containsExactly("OCCURRENCE_FLOOD");
    }

    @Test
    void unknownThingsOfEachKindAreNotedUpToACap() {
        var techs = new StringBuilder("<TechCount><TECH_POLIS_BONUS_WORKER>1</TECH_POLIS_BONUS_WORKER>");
        for (int i = 0; i < 30; i++) {
            techs.append("<TECH_NEW").append(i).append(">1</TECH_NEW").append(i).append('>');
        }
        ParsedSave save = aSave().withPlayerXml(0, techs + "</TechCount><StateReligion>RELIGION_NEW</StateReligion>"
                + "<UnitsProduced><UNIT_NEW>1</UNIT_NEW><UNIT_SCOUT>1</UNIT_SCOUT></UnitsProduced>")
                .withTile(0, "<Resource>RESOURCE_NEW</Resource><Unit ID=\"0\" Type=\"UNIT_NEW\" Player=\"0\"/>")
                .withCharacter(0, 0, "<TraitTurn><TRAIT_NEW_ARCHETYPE>1</TRAIT_NEW_ARCHETYPE></TraitTurn>").read();

        assertThat(save.findings()).filteredOn(finding -> finding.subject().startsWith("TECH_")).hasSize(12);
        assertThat(save.findings()).extracting(Finding::subject).filteredOn(subject -> !subject.startsWith("TECH_"))
                .containsExactlyInAnyOrder("RELIGION_NEW", "UNIT_NEW", "RESOURCE_NEW", "TRAIT_NEW_ARCHETYPE");
    }

    @Test
    void unknownKindsAreKeptAndNoted() {
        ParsedSave save = aSave().withPlayer(0, "anna", "NATION_ATLANTIS").with("<Weather><Rain>1</Rain></Weather>").read();

        assertThat(save.players().get(0).nation()).isEqualTo("NATION_ATLANTIS");
        assertThat(save.findings()).extracting(Finding::kind).containsExactly("UNKNOWN_ELEMENT", "UNKNOWN_ID");
    }
}
