package prospector.web.match.section;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

@QuarkusTest
class MatchSectionResourceTest extends PageTest {
    @Override
    protected String tournament() throws IOException {
        return fixture("match.sql") + fixture("match-course.sql");
    }

    @Test
    void keepsGameAndTurnInEveryLink() {
        String page = given().get("/matches/104/laws?game=second&turn=1").then().statusCode(200).extract().asString();

        assertThat(page).contains("href=\"/matches/104?game=second&amp;turn=1\"",
                "href=\"/matches/104/yields?game=second&amp;turn=1\"",
                "href=\"/matches/104/laws.csv?game=second&amp;turn=1\"", "value=\"second\"",
                "href=\"/matches/104/laws?game=first\"", "aria-current=\"page\"").doesNotContain("style=");
        assertThat(given().get("/matches/104?game=second&turn=1").asString())
                .contains("href=\"/matches/104/yields?game=second&amp;turn=1\"");
        assertThat(given().get("/matches/101/laws?turn=60").asString()).contains("href=\"/matches/101/yields\"",
                "<h2 class=\"turn-now\">Turn 60, the end</h2>");
    }

    @Test
    void choosesTheTurnWithoutScript() {
        given().get("/matches/101/laws?turn=12").then().statusCode(200)
                .body(containsString("<form class=\"turn-form\" action=\"/matches/101/laws\" method=\"get\""),
                        containsString("name=\"turn\" min=\"1\" max=\"60\" value=\"12\""),
                        containsString("<button>Show</button>"));
    }

    @Test
    void givesHtmxTheBlocksAlone() {
        given().header("HX-Request", "true").get("/matches/101/laws?turn=12").then().statusCode(200)
                .header("HX-Push-Url", "/matches/101/laws?turn=12")
                .body(startsWith("<div id=\"results\" data-turn=\"12\""), not(containsString("<html")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/matches/101/laws?turn=61", "/matches/101/laws.json?turn=0",
            "/matches/101/laws/classes.csv?turn=x",
            "/matches/101/timeline?show=wars", "/matches/101/events?side=7", "/matches/101/events?type=NONE",
            "/matches/101/yields?measure=sum", "/matches/101/laws?game=first" })
    void namesAParameterThatItDoesNotUnderstand(String address) {
        given().get(address).then().statusCode(400);
    }

    @Test
    void saysThatThereIsNoSave() {
        given().get("/matches/102/timeline?turn=3").then().statusCode(200)
                .body(containsString("No save of this match has been imported"), not(containsString("turn-form")));
        given().get("/matches/102/timeline.json").then().statusCode(200).body("turn", nullValue(), "blocks", hasSize(0),
                "missing", containsString("No save of this match"));
        assertThat(given().get("/matches/102/timeline.csv").asString().lines()).hasSize(1);
        given().get("/matches/102/laws/classes.json").then().statusCode(404);
    }

    @Test
    void isNotThereForAnUnknownName() {
        given().get("/matches/101/nothing").then().statusCode(404);
        given().get("/matches/none/timeline.json").then().statusCode(404);
        given().get("/matches/101/laws/nothing.json").then().statusCode(404);
    }

    @Test
    void tellsWhoLedForHowLongUpToTheTurn() {
        given().get("/matches/101/lead.json").then().body("blocks[0].lines.subject.id", is(List.of("0", "1", "field")),
                "blocks[1].rows[0].values", is(List.of(58, 0, 1, 59)), "blocks[2].rows", hasSize(0));
        given().get("/matches/101/lead/led.json?turn=10").then().body("rows[0].values[3]", is(9));
    }

    @Test
    void isClosedWhileResultsAreHidden() {
        given().get("/matches/101/timeline?spoilers=0").then().statusCode(200).body(not(containsString("Slavery")));
        given().get("/matches/101/timeline.json?spoilers=0").then().statusCode(403);
    }

    @Test
    void tellsWhichLawsAreInForceOnTheTurn() {
        given().get("/matches/101/laws/in-force.json?turn=20").then().body("rows.subject.id",
                is(List.of("LAWCLASS_SLAVERY_FREEDOM", "LAWCLASS_EPICS_EXPLORATION")),
                "rows[0].values", is(Arrays.asList("Slavery, since turn 12", null)),
                "rows[1].values", is(Arrays.asList("Epics, since turn 20", null)));
        given().get("/matches/101/laws/in-force.json").then().body("rows[1].values[0]", is("Freedom, since turn 30"),
                "rows.values.flatten()", hasItem("Vassalage, turn not recorded"));
        given().get("/matches/101/laws/classes.json").then().body("lines[0].subject.kind", is("SIDE"),
                "lines[0].points.find { it.x == 19 }.value", is(1.0f), "lines[0].points.find { it.x == 20 }.value", is(2.0f));
    }

    @Test
    void comparesLawsWithTheMedianSide() {
        // Ada 20 and Cleo 2 adopted Epics: the median is 11.
        given().get("/matches/101/laws/adopted.json").then()
                .body("rows.find { it.subject.id == 'LAW_EPICS' }.values", hasItems(20, 9.0f),
                        "rows.find { it.subject.id == 'LAW_EPICS' }.values[4].value", is(11.0f),
                        "rows.find { it.subject.id == 'LAW_EPICS' }.values[4].n", is(2));
        given().get("/matches/101/laws/adopted.json?turn=19").then().body("rows.subject.id", is(List.of("LAW_SLAVERY")));
        // Bela's order is not known, since Vassalage has no turn.
        given().get("/matches/101/laws/milestones.json").then().body("rows[0].values[0]", is(12), "rows[0].values[1]",
                nullValue(), "rows[0].values[2]", is(5.0f), "rows[0].values[4].value", is(7.0f), "rows[0].values[4].n", is(2));
        given().get("/matches/101/laws/milestones.json?turn=11").then().body("rows", hasSize(0));
    }

    @Test
    void drawsOneTreeWithTheTurnsOfAllSides() {
        given().get("/matches/101/technologies/tree.json?turn=39").then()
                .body("owners.subject.label", is(List.of("Rome", "Persia")), "owners[0].values.TECH_IRONWORKING", is(5.0f),
                        "owners[1].values.TECH_IRONWORKING", is(9.0f), "owners[0].values.TECH_DRAMA", nullValue(),
                        "owners[0].undated", hasSize(0));
        given().get("/matches/101/technologies/tree.json").then()
                .body("owners[0].values.TECH_DRAMA", is(40.0f), "owners[0].undated", is(List.of("TECH_TRAPPING")),
                        "head.note", containsString("did not log"));
        given().get("/matches/101/technologies").then().body(
                containsString("<title>Ironworking: Rome 5; Persia 9</title>"),
                containsString("<title>Trapping: Rome ?; Persia –"));
        assertThat(given().get("/matches/101/technologies/tree.csv?turn=8").asString().lines()).containsExactly(
                "block,subject,other,x,measure,value,n", "tree,TECH_IRONWORKING,0,,value,5.0,");
    }

    @Test
    void comparesTechnologiesWithTheMedianSide() {
        given().get("/matches/101/technologies/timing.json").then()
                .body("rows.find { it.subject.id == 'TECH_IRONWORKING' }.values.take(4)", is(List.of(5, 9, -2.0f, 2.0f)),
                        "rows.find { it.subject.id == 'TECH_IRONWORKING' }.values[4].value", is(7.0f),
                        "rows.find { it.subject.id == 'TECH_IRONWORKING' }.values[4].n", is(2));
        given().get("/matches/101/technologies/timing.json?turn=8").then()
                .body("rows.subject.id", is(List.of("TECH_IRONWORKING")), "rows[0].values.take(2)", is(Arrays.asList(5, null)));
        given().get("/matches/101/technologies").then().body(containsString("Ironworking, turn 5"),
                containsString("2 times, turn 14"));
        given().get("/matches/101/technologies?turn=13").then().body(not(containsString("2 times, turn 14")));
    }

    @Test
    void givesTheBuildOrderAsTextAndTable() {
        given().get("/matches/101/build-order.json?turn=12").then()
                .body("blocks[0].texts.text",
                        is(List.of("Ada (Rome): T1 City Roma · T5 Tech Ironworking · T12 Law Slavery",
                                "Bela (Persia): T3 City 1 · T8 Religion Judaism · T9 Tech Ironworking")),
                        "blocks[1].rows.subject.id", is(List.of("1", "3", "5", "8", "9", "12")));
        given().get("/matches/101/build-order/text.json?turn=12&text=turns&show=technologies").then()
                .body("texts.text", is(List.of("Ada (Rome)\nT5 Tech Ironworking", "Bela (Persia)\nT9 Tech Ironworking")));
        given().get("/matches/101/build-order?turn=12").then()
                .body(containsString("data-copy"), containsString("/assets/copy.js"));
        given().get("/matches/101/build-order.json?show=battles").then().statusCode(400);
        assertThat(given().get("/matches/101/build-order.csv?turn=9&show=technologies").asString().lines()).containsExactly(
                "turn,player,name,nation,kind,subject,text",
                "5,0,Ada,NATION_ROME,technology,TECH_IRONWORKING,\"Technology: Ironworking\"",
                "9,1,Bela,NATION_PERSIA,technology,TECH_IRONWORKING,\"Technology: Ironworking\"");
    }

    @Test
    void showsYieldsBeforeTheFieldAndTellsMirrorSidesApart() {
        // On turn 3 of all sides: 6.0 and 4.0 in the first game of the series, and those of the duel.
        given().get("/matches/104/yields/YIELD_SCIENCE.json?game=first").then()
                .body("lines.subject.label", is(List.of("Ada", "Cleo", "All sides")),
                        "lines.subject.nation", is(Arrays.asList("NATION_ROME", "NATION_ROME", null)),
                        "lines[1].subject.shade", is(2), "lines[0].points.value", is(List.of(5.5f, 6.0f)),
                        "lines[2].points.n", is(List.of(4, 4)));
        given().get("/matches/104/yields/turn.json?game=first&turn=3&measure=total").then()
                .body("rows[0].values[0]", is(16.0f), "rows[0].values[1]", is(24.0f), "rows[0].values[2].value", is(0.0f),
                        "rows[0].values[3].value", is(0.5f), "rows[0].values[3].n", is(2), "rows[0].values[4]", is(20.0f));
        given().get("/matches/104/yields?game=first&measure=total").then()
                .body(containsString("nation-rome second"), containsString("option value=\"total\" selected"));
    }

    @Test
    void tellsWhatHappenedUpToTheTurn() {
        given().get("/matches/101/timeline.json?turn=12").then()
                .body("turn", is(12), "blocks[0].rows.subject.id", is(List.of("12", "9", "8", "7", "5", "3", "1")),
                        "blocks[0].rows[0].values[0]", is("Law: Slavery"),
                        "blocks[0].rows[3].values[1]", is("Military power fell from 100 to 80"));
        given().get("/matches/101/timeline.json?turn=12&show=laws&show=technologies").then()
                .body("chosen.show", is(List.of("laws", "technologies")), "blocks[0].rows.subject.id",
                        is(List.of("12", "9", "5")));
        assertThat(given().get("/matches/101/timeline.csv?turn=12&show=technologies").asString().lines()).containsExactly(
                "turn,player,name,nation,kind,subject,text",
                "5,0,Ada,NATION_ROME,technology,TECH_IRONWORKING,\"Technology: Ironworking\"",
                "9,1,Bela,NATION_PERSIA,technology,TECH_IRONWORKING,\"Technology: Ironworking\"");
    }

    @Test
    void givesTheMarksUnderItsChartsInOneDocument() {
        given().get("/matches/101/rail.json").then()
                .body("timeline", is("/matches/101/timeline"), "sides.nation", is(List.of("nation-rome", "nation-persia")),
                        "marks.findAll { it.turn <= 12 }.text", is(List.of("Roma founded", "Ruler: Romulus", "1 founded",
                                "Military power fell from 100 to 80", "Judaism founded", "Law: Slavery")),
                        "marks.kind", not(hasItem("technologies")));
        given().get("/matches/104/rail.json?game=first").then().body("timeline", is("/matches/104/timeline?game=first"),
                "sides.second", is(List.of(false, true)));
        given().get("/matches/101/rail.csv").then().statusCode(200).body(containsString("12,0,laws,\"Law: Slavery\""));
        given().get("/matches/101/rail.json?spoilers=0").then().statusCode(403);
        given().get("/matches/102/rail.json").then().statusCode(404);
        given().get("/matches/101/military?turn=7").then().body(containsString("data-rail=\"/matches/101/rail.json\""),
                containsString("data-axis=\"turn\""));
    }

    @Test
    void findsEventsBySideTypeAndWords() {
        given().get("/matches/101/events.json").then().body("blocks[0].rows", hasSize(5), "blocks[0].head.sample.n", is(5),
                "blocks[0].rows[0].values[0]", is("Rome, Persia"));
        given().get("/matches/101/events/log.json?type=MEMORYPLAYER_ATTACKED_UNIT").then()
                .body("rows[0].values[2]", is("Ada (Rome)"));
        given().get("/matches/101/events.json?side=1&rows=all").then().body("blocks[0].rows", hasSize(3));
        given().get("/matches/101/events.json?type=TRIBE_CONTACT&turn=3").then().body("blocks[0].rows", hasSize(1));
        given().get("/matches/101/events.json?q=etranger").then().body("blocks[0].rows", hasSize(1),
                "blocks[0].rows[0].values[3]", is("Étrangers <vus>"));
        given().get("/matches/101/events?q=etranger").then().body(containsString("Étrangers &lt;vus&gt;"),
                containsString("value=\"etranger\""));
        assertThat(given().get("/matches/101/events.csv?side=1").asString().lines()).hasSize(4)
                .contains("4,1,Bela,NATION_PERSIA,log,TRIBE_CONTACT,TRIBE_GAULS,\"Étrangers <vus>\"");
    }

    @Test
    void countsCities() {
        given().get("/matches/101/cities.json?turn=3").then()
                .body(points("founded", 0, 60), is(1.0f), points("founded", 1, 2), is(0.0f), points("founded", 1, 3), is(1.0f),
                        "blocks.find { it.head.id == 'taken' }.rows[0].subject.label", is("Roma, capital"),
                        "blocks.find { it.head.id == 'taken' }.rows[0].values[1].label", is("Rome"),
                        "blocks.find { it.head.id == 'taken' }.rows[0].values[3].label", is("Persia"),
                        "blocks.find { it.head.id == 'all' }.rows.subject.id", is(List.of("0", "1")));
        given().get("/matches/101/cities.json?turn=2").then()
                .body("blocks.find { it.head.id == 'all' }.rows.subject.id", is(List.of("0")));
    }

    @Test
    void tellsWhatEachCityHas() {
        given().get("/matches/101/cities/taken.json").then().body("rows[0].values[0]", is(15));
        given().get("/matches/101/cities/all.json?side=1&sort=improvements").then()
                .body("columns.id[9..11]", is(List.of("improvements", "religions", "governor")),
                        "rows[0].subject.label", is("Roma, capital"), "rows[0].values[3]", is(15), "rows[0].values[9]", is(1),
                        "rows[0].values[10]", is("Judaism"));
        given().get("/matches/101/cities?sort=size").then().statusCode(400);
    }

    private static String points(String block, int line, int turn) {
        return "blocks.find { it.head.id == '" + block + "' }.lines[" + line + "].points.find { it.x == " + turn + " }.value";
    }

    @Test
    void showsArmiesStoresAndWhatStandsOnTheLand() {
        given().get("/matches/101/military.json?turn=7").then()
                .body("blocks[1].rows.values", is(List.of(List.of(7, 100, 80))), "blocks[0].lines.subject.id",
                        is(List.of("0", "1", "field")), block("units") + ".rows.subject.id",
                        is(List.of("UNIT_WARRIOR", "UNIT_WORKER")), block("units") + ".rows[0].values",
                        is(List.of("infantry", 3, 1, 0, 0)), block("roles") + ".rows.subject.label",
                        is(List.of("Infantry", "Civilian")), block("roles") + ".rows[0].values[1].value", is(1.0f),
                        block("army") + ".rows.subject.label", is(List.of("Warrior")), block("army") + ".rows[0].values[6]",
                        is("Besieger, Fierce"), block("army") + ".rows[0].values[9].label", is("Persia"));
        given().get("/matches/101/military/battles.json?turn=6").then().body("rows", hasSize(0));
        given().get("/matches/101/economy/stores.json").then().body("rows[0].values", is(Arrays.asList(12.5f, null)));
        given().get("/matches/101/economy/projects.json").then().body("rows[0].values", is(List.of(0, 2)));
        given().get("/matches/101/improvements.json").then()
                .body("blocks[0].rows[0].values[3]", is("yes"), block("improvements") + ".rows.subject.id",
                        is(List.of("IMPROVEMENT_FARM")), block("improvements") + ".rows[0].values", is(List.of(0, 1)),
                        block("specialists") + ".rows.subject.id", is(List.of("SPECIALIST_FARMER")),
                        block("missed") + ".rows.subject.id", not(hasItem("IMPROVEMENT_ORACLE")),
                        block("missed") + ".rows[0].values", is(List.of("nobody began it")));
    }

    private static String block(String id) {
        return "blocks.find { it.head.id == '" + id + "' }";
    }

    @Test
    void showsFamiliesReligionsAndTheDynasty() {
        given().get("/matches/101/families.json?turn=6").then()
                .body("blocks[0].rows[0].values[1]", is("Champions"), "blocks[0].rows[0].values[2]", is(40),
                        "blocks[0].rows[0].values[3]", is("cautious"),
                        block("moods") + ".rows[0].values[1]", is(10.0f), block("moods") + ".rows[0].values[4]", is(1),
                        block("religions") + ".rows[0].values[3]", is("Legalism, turn 33"),
                        block("religions") + ".rows[0].values[5]", is(1),
                        "blocks.find { it.head.id == 'adoptions' }.rows[0].values[2]", is("declined"));
        given().get("/matches/101/rulers.json?turn=30").then()
                .body(block("rulers") + ".rows.values.collect { it[5] }", is(List.of(29, 0)),
                        block("dynasty-0") + ".lives.subject.label", is(List.of("Romulus", "Numa")),
                        block("dynasty-0") + ".lives.parent", is(Arrays.asList(null, "0")),
                        block("dynasty-0") + ".lives.ruledTo", is(Arrays.asList(30, null)),
                        block("dynasty-0") + ".lives[0].married", is("Hersilia"),
                        block("ambitions") + ".rows.values.collect { it[6] }", is(List.of("reached", "reached", "open")));
        given().get("/matches/101/rulers/dynasty-0.json").then().body("lives.parent", is(Arrays.asList(null, "0", "1")));
        given().get("/matches/101/rulers/dynasty-1.json").then().body("lives", hasSize(0));
    }

    @Test
    void explainsLegitimacyAsFarAsRulesDo() {
        // Numa the Wise 40, Romulus the Noble 30 / 2, one ambition 10, one legacy 5: of 86 there are 16 left.
        given().get("/matches/101/rulers/legitimacy-from.json").then().body("rows.values.collect { it[0] }",
                is(List.of(55, 10, 5, 16, 86)), "rows.values.collect { it[1] }", is(Arrays.asList(null, 0, 0, null, 40)));
        given().get("/matches/old/rulers/legitimacy-from.json").then().body("rows", hasSize(0));
    }

    @Test
    void tellsWhoEverybodyIs() {
        given().get("/matches/101/rulers/people.json?turn=22&side=0").then().body("rows.subject.label",
                is(List.of("Romulus", "Hersilia", "Numa")), "rows[1].values[2..7]",
                is(Arrays.asList("female", -18, null, null, null, "Bold, Wise 22")), "rows[1].values[8]", is("Romulus"));
        given().get("/matches/101/rulers/people.json?who=office").then().body("rows.subject.label", is(List.of("Otanes")),
                "rows[0].values[1]", is("Chancellor"));
        given().get("/matches/101/rulers/people.json?side=0").then().body("rows[1].values[5]", is("age"));
    }

    @Test
    void tellsTheStoryOfTheLeadAndTheMomentsOfTheOverview() {
        given().get("/matches/101.json").then()
                .body("game.leads[0].text", is("Rome led in victory points on 58 of 59 turns; on 1 nobody did. The lead never "
                        + "passed to another side."),
                        "game.moments.findAll { it.rule == 'BATTLE' }.turn", is(List.of(7)),
                        "game.moments.findAll { it.rule == 'RELIGION' }.text", is(List.of("founds Judaism")),
                        "game.moments.findAll { it.rule == 'POWER_LEAD' }", hasSize(0));
        given().get("/matches/101").then().body(containsString("href=\"/matches/101/military?turn=7\""),
                containsString("Key moments"), containsString("loses military power: 100 to 80"));
    }

    @Test
    void worksForAGameOfFiveWithoutHistories() {
        for (String section : List.of("timeline", "yields", "laws", "technologies", "build-order", "events", "cities",
                "military", "economy",
                "families", "rulers", "improvements", "settings")) {
            given().get("/matches/old/" + section + "?turn=20").then().statusCode(200).body(containsString("&lt;b&gt;Four"),
                    not(containsString("<b>Four")));
        }
        given().get("/matches/old/settings/sides.json").then().body("rows", hasSize(5),
                "rows.values.collect { it[1] }", hasItems("a person", "the computer"));
    }
}
