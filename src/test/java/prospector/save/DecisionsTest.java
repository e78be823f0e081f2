package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prospector.save.SaveXml.aSave;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

/** Technologies, laws, goals, religions and stories: what players chose, and when. */
class DecisionsTest {

    private static final String GOAL_LINK = "failed <link=\"HELP_LINK,HELP_GOAL,GOAL_OPULENCE,2,1\">x</link>";

    /** A10, P7: the set from TechCount, the turn from the first entry of the log, bonus cards apart. */
    @Test
    void techsComeFromTheCountAndTheirTurnFromTheFirstEntry() {
        ParsedSave save = aSave()
                .withPlayerXml(0,
                        """
                                <TechCount><TECH_DRAMA>1</TECH_DRAMA><TECH_POLIS_BONUS_WORKER>2</TECH_POLIS_BONUS_WORKER><TECH_HOPLITE_BONUS>1</TECH_HOPLITE_BONUS></TechCount>
                                <TechProgress><TECH_STEEL>105</TECH_STEEL></TechProgress><TechResearching>TECH_STEEL</TechResearching>
                                <TechTarget><TECH_COINAGE/></TechTarget>""")
                .withLog(0, 7, "TECH_DISCOVERED", "TECH_DRAMA", "").withLog(0, 4, "TECH_DISCOVERED", "TECH_DRAMA", "").read();

        assertThat(save.techs()).containsExactly(new Tech(0, "TECH_DRAMA", 4, "researched", 1, null),
                new Tech(0, "TECH_POLIS_BONUS_WORKER", null, "bonus", 2, null),
                new Tech(0, "TECH_HOPLITE_BONUS", null, "bonus", 1, null),
                new Tech(0, "TECH_STEEL", null, "in_progress", null, new BigDecimal("10.5")),
                new Tech(0, "TECH_COINAGE", null, "target", null, null));
    }

    /** A6, A15: intervals from Data1, never from words; a swap is no milestone. */
    @Test
    void lawsAreIntervalsWithinTheirClass() {
        ParsedSave save = aSave().withPlayerXml(0,
                """
                        <ActiveLaw><LAWCLASS_ORDER>LAW_PRIMOGENITURE</LAWCLASS_ORDER><LAWCLASS_SLAVERY_FREEDOM>LAW_FREEDOM</LAWCLASS_SLAVERY_FREEDOM></ActiveLaw>
                        <LawClassChangeCount><LAWCLASS_SLAVERY_FREEDOM>3</LAWCLASS_SLAVERY_FREEDOM></LawClassChangeCount>""")
                .withLog(0, 5, "LAW_ADOPTED", "LAW_SLAVERY", "Sklaverei").withLog(0, 8, "LAW_ADOPTED", "LAW_FREEDOM", "")
                .read();

        assertThat(save.laws()).containsExactly(new Law(0, "LAWCLASS_SLAVERY_FREEDOM", "LAW_SLAVERY", 5, 8, false, false),
                new Law(0, "LAWCLASS_SLAVERY_FREEDOM", "LAW_FREEDOM", 8, null, false, true),
                new Law(0, "LAWCLASS_ORDER", "LAW_PRIMOGENITURE", null, null, true, false));
        assertThat(save.lawClasses()).containsExactly(new LawClassChanges(0, "LAWCLASS_SLAVERY_FREEDOM", 3));
    }

    /** A6: versions that log no laws have no turn, not turn 0. */
    @Test
    void aLawThatIsNotLoggedHasNoTurn() {
        ParsedSave save = aSave()
                .withPlayerXml(0, "<ActiveLaw><LAWCLASS_EPICS_EXPLORATION>LAW_EPICS</LAWCLASS_EPICS_EXPLORATION></ActiveLaw>")
                .read();

        assertThat(save.laws())
                .containsExactly(new Law(0, "LAWCLASS_EPICS_EXPLORATION", "LAW_EPICS", null, null, false, false));
    }

    @Test
    void anUnknownLawFindsItsClassByName() {
        ParsedSave save = aSave()
                .withPlayerXml(1,
                        "<LawClassChangeCount><LAWCLASS_BREAD_CIRCUSES>1</LAWCLASS_BREAD_CIRCUSES></LawClassChangeCount>")
                .withLog(0, 5, "LAW_ADOPTED", "LAW_CIRCUSES", "").withLog(0, 6, "LAW_ADOPTED", "LAW_UNHEARD_OF", "").read();

        assertThat(save.laws()).extracting(Law::law, Law::lawClass).containsExactly(
                tuple("LAW_CIRCUSES", "LAWCLASS_BREAD_CIRCUSES"),
                tuple("LAW_UNHEARD_OF", "LAWCLASS_UNHEARD_OF"));
        assertThat(save.findings()).extracting(Finding::kind, Finding::subject)
                .contains(tuple("UNKNOWN_LAW_CLASS", "LAW_UNHEARD_OF"));
    }

    /** A2: the end of a goal stands in the log, its start in the goal. */
    @Test
    void goalsEndWhenTheLogSaysSo() {
        ParsedSave save = aSave()
                .withPlayerXml(0,
                        """
                                <GoalList><GoalData><Type>GOAL_PROMOTE</Type><ID>0</ID><LeaderID>0</LeaderID><Turn>2</Turn><Finished/><Legacy/></GoalData>
                                <GoalData><Type>GOAL_OPULENCE</Type><ID>2</ID><Turn>4</Turn><MaxTurns>20</MaxTurns></GoalData>
                                <GoalData><Type>GOAL_OPULENCE</Type><ID>3</ID><Turn>8</Turn></GoalData></GoalList>""")
                .withLog(0, 7, "GOAL_FINISHED", "0", "<link=\"HELP_LINK,HELP_GOAL,GOAL_PROMOTE,0,1\">x</link>")
                .withLog(0, 8, "GOAL_FAILED", "-1", GOAL_LINK).withLog(1, 5, "GOAL_FINISHED", "3", "").read();

        assertThat(save.goals()).containsExactly(new Goal(0, 0, "GOAL_PROMOTE", 2, 7, null, true, true, 0, null),
                new Goal(0, 2, "GOAL_OPULENCE", 4, null, 8, false, false, null, 20),
                new Goal(0, 3, "GOAL_OPULENCE", 8, null, null, false, false, null, null));
    }

    /** A goal that failed leaves the list; the log still tells of it. */
    @Test
    void aGoalThatOnlyTheLogKnowsIsKept() {
        ParsedSave save = aSave()
                .withPlayerXml(0, "<GoalList><GoalData><Type>GOAL_PROMOTE</Type><ID>0</ID><Turn>2</Turn></GoalData></GoalList>")
                .withLog(0, 2, "GOAL_STARTED", "0", "<link=\"HELP_LINK,HELP_GOAL,GOAL_PROMOTE,0,1\">x</link>")
                .withLog(0, 3, "GOAL_STARTED", "2", GOAL_LINK).withLog(0, 4, "GOAL_STARTED", "3", "no link")
                .withLog(0, 8, "GOAL_FAILED", "-1", GOAL_LINK).read();

        assertThat(save.goals()).containsExactly(new Goal(0, 0, "GOAL_PROMOTE", 2, null, null, false, false, null, null),
                new Goal(0, 2, "GOAL_OPULENCE", 3, null, 8, false, false, null, null));
    }

    /** P3: the offer is no adoption, the answer decides. */
    @Test
    void aReligionIsAdoptedOnlyIfTheAnswerIsYes() {
        ParsedSave save = aSave().withPlayerXml(0,
                """
                        <ReligionEventStoryTurn><RELIGION_JUDAISM.EVENTSTORY_ADOPT_RELIGION>4</RELIGION_JUDAISM.EVENTSTORY_ADOPT_RELIGION>
                        <RELIGION_PAGAN_ROME.EVENTSTORY_ADOPT_RELIGION_PAGAN>5</RELIGION_PAGAN_ROME.EVENTSTORY_ADOPT_RELIGION_PAGAN>
                        <RELIGION_ZOROASTRIANISM.EVENTSTORY_ADOPT_RELIGION>6</RELIGION_ZOROASTRIANISM.EVENTSTORY_ADOPT_RELIGION>
                        <RELIGION_JUDAISM.EVENTSTORY_OTHER>7</RELIGION_JUDAISM.EVENTSTORY_OTHER></ReligionEventStoryTurn>
                        <ReligionEventStoryOption><RELIGION_JUDAISM.EVENTOPTION_ADOPT_RELIGION_NO/><RELIGION_PAGAN_ROME.EVENTOPTION_ADOPT_RELIGION_YES/></ReligionEventStoryOption>""")
                .read();

        assertThat(save.religionAdoptions()).containsExactly(new ReligionAdoption(0, "RELIGION_JUDAISM", 4, false),
                new ReligionAdoption(0, "RELIGION_PAGAN_ROME", 5, true),
                new ReligionAdoption(0, "RELIGION_ZOROASTRIANISM", 6, null));
    }

    @Test
    void religionsUniteWhatTheGameListsOfThem() {
        ParsedSave save = aSave()
                .withGame(
                        """
                                <ReligionFounded><RELIGION_JUDAISM>5</RELIGION_JUDAISM></ReligionFounded><ReligionFounder><RELIGION_JUDAISM>0</RELIGION_JUDAISM></ReligionFounder>
                                <ReligionHeadID><RELIGION_JUDAISM>-1</RELIGION_JUDAISM></ReligionHeadID><ReligionHolyCity><RELIGION_JUDAISM>0</RELIGION_JUDAISM></ReligionHolyCity>
                                <ReligionTheology><RELIGION_JUDAISM.THEOLOGY_LEGALISM/></ReligionTheology>""")
                .withLog(0, 9, "THEOLOGY_ESTABLISHED", "THEOLOGY_LEGALISM", "Gesetzlichkeit").read();

        assertThat(save.religions()).containsExactly(new Religion("RELIGION_JUDAISM", 5, 0, null, 0));
        assertThat(save.theologies()).containsExactly(new Theology("RELIGION_JUDAISM", "THEOLOGY_LEGALISM", 9));
    }

    @Test
    void storiesAreJoinedWithTheirAnswers() {
        ParsedSave save = aSave().withPlayerXml(0,
                """
                        <AllEventStoryTurn><EVENTSTORY_A>3</EVENTSTORY_A></AllEventStoryTurn>
                        <PlayerEventStoryTurn><P.0.EVENTSTORY_B>4</P.0.EVENTSTORY_B><P.0.EVENTSTORY_B_LONG>5</P.0.EVENTSTORY_B_LONG></PlayerEventStoryTurn>
                        <PlayerEventStoryOption><P.0.EVENTOPTION_B_LONG_YES/><P.0.EVENTOPTION_C/></PlayerEventStoryOption>""")
                .withCity(0, 1, 0, "<EventStoryTurn><EVENTSTORY_D>6</EVENTSTORY_D></EventStoryTurn>").read();

        assertThat(save.eventChoices()).containsExactly(new EventChoice(0, "all", null, "EVENTSTORY_A", null, 3),
                new EventChoice(0, "player", "P.0", "EVENTSTORY_B", null, 4),
                new EventChoice(0, "player", "P.0", "EVENTSTORY_B_LONG", "EVENTOPTION_B_LONG_YES", 5),
                new EventChoice(0, "player", "P.0", null, "EVENTOPTION_C", null),
                new EventChoice(0, "city", "city:0", "EVENTSTORY_D", null, 6));
    }
}
