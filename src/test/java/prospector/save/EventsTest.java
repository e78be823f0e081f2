package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prospector.save.SaveXml.aSave;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import prospector.save.RawPlayer.LogEntry;

/** The log and the memories, in any language. */
class EventsTest {

    private static final String RULER = "<color=#e3c08c><link=\"HELP_LINK,HELP_SELECT_CHARACTER,9\">King</link></color> has started <link=\"HELP_LINK,HELP_GOAL,GOAL_PROMOTE,0,1\">x</link>";

    @Test
    void textIsCleanedOfMarkup() {
        assertThat(Markup.plain(
                "Founded <color=#e3c08c><link=\"HELP_LINK,HELP_CITY,0\"><size=100%><sprite=\"Crests\" name=\"A\" tint></size> Assur</link></color>"))
                .isEqualTo("Founded Assur");
        assertThat(Markup.plain("one<br>two\n  three &amp; four")).isEqualTo("one two three & four");
        assertThat(Markup.plain("+5 icon(YIELD_LEGITIMACY)link(CONCEPT_LEGITIMACY,1) (x)")).isEqualTo("+5 legitimacy (x)");
        assertThat(Markup.plain("3 < 4 and link(me)")).isEqualTo("3 < 4 and link(me)");
        assertThat(Markup.plain("<link=\"a>b\">c</link> <unclosed")).isEqualTo("c <unclosed");
        assertThat(Markup.plain("<color=#fff></color>")).isNull();
        assertThat(Markup.plain("x".repeat(499) + "\uD83D\uDE00\uD83D\uDE00")).hasSize(499);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "TECH_DISCOVERED,TECH_DRAMA,-,TECH_DRAMA", "GOAL_STARTED,0,-,GOAL_PROMOTE",
            "CHARACTER_BIRTH,44,-,character:9", "RELIGION_FOUNDED,3424,RELIGION_JUDAISM,RELIGION_JUDAISM",
            "COURTIER,COURTIER_MERCHANT,-,COURTIER_MERCHANT", "CITY_BREACHED,621,UNIT_X,character:9" })
    void subjectIsAnIdentifierWhateverTheLanguage(String type, String data1, String data2, String subject) {
        assertThat(EventRows.subject(new LogEntry(0, type, 1, data1, data2, null, RULER))).isEqualTo(subject);
    }

    /** A18: the same line in two logs is two events, each of its player. */
    @Test
    void identicalLinesOfTwoPlayersStayTwoEvents() {
        ParsedSave save = aSave().withLog(0, 3, "CITY_BREACHED", "5", "x").withLog(1, 3, "CITY_BREACHED", "5", "x").read();

        assertThat(save.events()).extracting(Event::player, Event::seq, Event::turn).containsExactly(tuple(0, 0, 3),
                tuple(1, 0, 3));
    }

    @Test
    void noneAndEmptyDataAreNull() {
        Event event = aSave().withLog(0, 3, "CITY_LOST", new String[] { "None", "", "7" }, "").read().events().get(0);

        assertThat(event).isEqualTo(new Event(0, 0, 3, "CITY_LOST", null, null, null, "7", null, "log"));
    }

    @Test
    void anEntryWithoutATurnIsLeftOutAndTheOthersKeepTheirPlace() {
        ParsedSave save = aSave().withPlayerXml(0, "").withLog(0, -5, "A_B", "", "x").withLog(0, 3, "C_D", "", "y").read();

        assertThat(save.events()).extracting(Event::seq, Event::type).containsExactly(tuple(1, "C_D"));
        assertThat(save.findings()).isNotEmpty();
    }

    /** P10: both layouts; the owner of the list remembers, and the subject may be player 0. (P22) */
    @Test
    void memoriesOfNewAndOldVersionsBelongToTheRememberer() {
        ParsedSave save = aSave()
                .withPlayerXml(1,
                        """
                                <MemoryList><MemoryData><Type>MEMORYPLAYER_A</Type><Player>0</Player><Turn>2</Turn></MemoryData>
                                <MemoryData><Type>MEMORYFAMILY_B</Type><Family>FAMILY_JULIUS</Family><Turn>3</Turn></MemoryData>
                                <MemoryData><Type>MEMORYCHARACTER_C</Type><CharacterID>0</CharacterID><Turn>4</Turn></MemoryData></MemoryList>
                                <MemoryTribeList><MemoryTribeData><Type>MEMORYTRIBE_D</Type><Tribe>4</Tribe><Turn>5</Turn></MemoryTribeData></MemoryTribeList>
                                """)
                .read();

        assertThat(save.events()).extracting(Event::player, Event::seq, Event::subject, Event::source).containsExactly(
                tuple(1, 0, "player:0", "memory"), tuple(1, 1, "FAMILY_JULIUS", "memory"), tuple(1, 2, "character:0", "memory"),
                tuple(1, 3, "tribe:4", "memory"));
    }

    @Test
    void oldNumbersBecomeNamesOnlyWhereTheSaveProvesThem() {
        ParsedSave save = aSave().with("<Tribe ID=\"TRIBE_REBELS\"/>").with("<Tribe ID=\"TRIBE_GAULS\"/>").withGame(
                """
                        <FamilyClass><FAMILY_BARCID>FAMILYCLASS_RIDERS</FAMILY_BARCID><FAMILY_JULIUS>FAMILYCLASS_STATESMEN</FAMILY_JULIUS></FamilyClass>""")
                .withLog(1, 2, "TRIBE_CONTACT", new String[] { "7", "1" },
                        "met <link=\"HELP_LINK,HELP_TRIBE,TRIBE_GAULS\">x</link>")
                .withPlayerXml(0,
                        """
                                <Families><FAMILY_JULIUS/></Families>
                                <MemoryTribeList><M><Type>MEMORYTRIBE_A</Type><Tribe>1</Tribe><Turn>5</Turn></M><M><Type>MEMORYTRIBE_A</Type><Tribe>9</Tribe><Turn>5</Turn></M></MemoryTribeList>
                                <MemoryFamilyList><M><Type>MEMORYFAMILY_A</Type><Family>1</Family><Turn>5</Turn></M><M><Type>MEMORYFAMILY_A</Type><Family>0</Family><Turn>5</Turn></M></MemoryFamilyList>
                                """)
                .read();

        assertThat(save.events()).filteredOn(event -> event.source().equals("memory")).extracting(Event::subject)
                .containsExactly("TRIBE_GAULS", "tribe:9", "FAMILY_JULIUS", "family:0");
    }
}
