package prospector.web.compare.sides;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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

/** Ada's duel of 60 turns against Bela, the first game of a series of hers of 3 turns against Cleo, and an old game of five. */
@QuarkusTest
class SidesResourceTest extends PageTest {
    private static final String DUEL = "side=101/0&side=101/1";
    private static final String TWO_GAMES = "side=101/0&side=104/0/first";

    @Override
    protected String tournament() throws IOException {
        return fixture("match.sql") + fixture("match-course.sql");
    }

    @Test
    void asksWhatToCompare() {
        given().get("/compare/sides").then().statusCode(200).body(containsString("Choose two to four sides."),
                containsString("<optgroup label=\"Winners round 1: Ada vs Bela\"><option value=\"101/0\">Ada (Rome)</option>"),
                containsString("<option value=\"104/1/second\">Cleo (Egypt), game 2</option>"),
                not(containsString("turn-form")), not(containsString("style=")));
        given().get("/compare/sides?side=101/1&side=&side=101/1").then().statusCode(200)
                .body(containsString("Persia is chosen."), containsString("value=\"101/1\" selected"));
        given().get("/compare/matches").then().body(containsString("Choose two matches."),
                containsString("<option value=\"104/second\">Winners round 2: Ada vs Cleo, game 2</option>"));
        given().get("/compare").then().body(containsString("href=\"/compare/sides\""));
    }

    @Test
    void tellsTheStateOnTheTurn() {
        given().get("/compare/sides/state.json?turn=12&" + DUEL).then()
                .body("columns.label", is(List.of("Rome", "Persia", "Difference")), value("points"), is(List.of(6, 4, 2)),
                        value("military_power"), is(List.of(100, 80, 20)), value("cities"), is(List.of(1, 1, 0)),
                        value("laws"), is(Arrays.asList(1, null, null)), value("territory"), is(List.of(1, 1, 0)),
                        value("wonders"), is(Arrays.asList(0, null, null)))
                // Ada's Trapping, Bela's Vassalage and her Oracle have no turn.
                .body(value("technologies"), is(Arrays.asList(null, 1, null)), "rows.subject.id", hasItem("YIELD_SCIENCE"));
        given().get("/compare/sides.csv?turn=12&" + DUEL).then().body(startsWith("block,subject"),
                containsString("state,points,,,difference-1-2,2,"));
    }

    private static String value(String row) {
        return "rows.find { it.subject.id == '" + row + "' }.values";
    }

    @Test
    void putsTheDifferenceIntoWords() {
        given().get("/compare/sides.json?turn=12&" + DUEL).then().body("words", hasSize(1), "words[0][0]",
                is("On turn 12, compared with Persia, Rome has 2 more victory points (6 to 4), 20 more military power (100 to 80), "
                        + "12 more legitimacy (86 to 74), as many cities founded (1) and as many tiles of land (1)."),
                "words[0][1]", startsWith("What they make per turn differs most in "));
    }

    @Test
    void tellsWhoCameEarlierToAMilestone() throws IOException {
        publish(fixture("match.sql") + fixture("match-course.sql") + """
                delete from cities where game_id = 'duel' and founded_turn is null;
                insert into cities (game_id, city, player, first_player, founded_turn, capital, captured_capital) values
                    ('duel', 20, 0, 0, 10, false, false), ('duel', 21, 1, 1, 14, false, false),
                    ('duel', 22, 0, 0, 20, false, false), ('duel', 23, 1, 1, 32, false, false);""");

        given().get("/compare/sides/milestones.json?" + DUEL).then().body(value("city-2"), is(List.of(10, 14, -4)),
                value("city-3"), is(List.of(20, 32, -12)), value("law-1"), is(Arrays.asList(12, null, null)),
                value("religion"), is(Arrays.asList(null, 8, null)));
        given().get("/compare/sides/technologies-by-turn.json?" + DUEL).then().body(value("TECH_IRONWORKING"),
                is(List.of(5, 9, -4)));
        given().get("/compare/sides?" + DUEL).then()
                .body(containsString("Rome founded its 3rd city 12 turns earlier (turn 20 to 32)."));
    }

    @Test
    void tellsSidesOfOneNationApartAndEndsWithTheirGames() {
        given().get("/compare/sides.json?" + TWO_GAMES).then()
                .body("turn", is(3), "turns", is(60), "sides.subject.label",
                        is(List.of("Ada (Rome) against Bela", "Ada (Rome) against Cleo")), "sides.subject.shade",
                        is(List.of(1, 2)),
                        "blocks.find { it.head.id == 'points' }.lines[1].points.x", is(List.of(2, 3)),
                        "blocks.find { it.head.id == 'points' }.lines.subject.id",
                        is(List.of("101/0", "104/0/first", "field")));
        given().get("/compare/sides.json?turn=10&" + TWO_GAMES).then()
                .body("blocks[0].columns[1].label", is("Ada (Rome) against Cleo, ended on turn 3"),
                        "blocks[0].rows.find { it.subject.id == 'points' }.values", is(Arrays.asList(5, null, null)),
                        "words[0]",
                        is(List.of("The game of Ada (Rome) against Cleo ended on turn 3, so that there is nothing of it "
                                + "to compare on turn 10.")));
    }

    @Test
    void laysTwoMatchesOverEachOther() {
        given().get("/compare/matches.json?match=101&match=104/first&turn=2").then()
                .body("sides.side", is(List.of("101/0", "101/1", "104/0/first", "104/1/first")), "words", hasSize(2),
                        "blocks[0].columns", hasSize(6), "blocks[0].rows.find { it.subject.id == 'points' }.values",
                        is(List.of(1, 0, 3, 3, -2, -3)));
        given().get("/compare/matches.json?match=101&match=old").then().body("sides", hasSize(7), "words", hasSize(0));
        given().get("/compare/matches?match=101&match=104").then().statusCode(200)
                .body(containsString("name=\"match\" value=\"104/first\""), containsString("value=\"101\" selected"),
                        containsString("/compare/matches/state.csv?match=101&amp;match=104%2Ffirst"));
        given().get("/compare/matches/state.csv?match=101&match=104").then().statusCode(200);
    }

    @Test
    void keepsTheSidesWithTheTurnAndGivesHtmxTheRest() {
        given().get("/compare/sides?turn=12&" + DUEL).then()
                .body(containsString("name=\"side\" value=\"101/0\""),
                        containsString("name=\"turn\" min=\"1\" max=\"60\" value=\"12\""),
                        containsString("href=\"/compare/sides/state.json?side=101%2F0&amp;side=101%2F1&amp;turn=12\""));
        given().header("HX-Request", "true").get("/compare/sides?turn=60&" + DUEL).then()
                .header("HX-Push-Url", "/compare/sides?side=101%2F0&side=101%2F1")
                .body(startsWith("<div id=\"results\" data-turn=\"60\">"));
        assertThat(given().get("/matches/101/laws?turn=12").asString())
                .contains("href=\"/compare/sides?side=101%2F0&amp;side=101%2F1&amp;turn=12\"");
        assertThat(given().get("/matches/104/laws?game=second").asString())
                .contains("href=\"/compare/sides?side=104%2F0%2Fsecond&amp;side=104%2F1%2Fsecond\"");
    }

    @Test
    void worksForOldGamesAndSidesOfTheComputer() {
        given().get("/compare/sides?side=old/3&side=old/2").then().statusCode(200).body(containsString("&lt;b&gt;Four"),
                not(containsString("<b>Four")), containsString("<optgroup label=\"Played by the computer\">"));
        given().get("/compare/sides/points.json?side=old/3&side=old/2").then().statusCode(404);
        given().get("/compare/sides/state.json?side=old/3&side=101/0&turn=2").then().body("rows[0].values",
                is(Arrays.asList(null, 1, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "side=101", "side=101/x", "side=/0", "side=101/0/first/2", "side=101/0&side=101/1&turn=61",
            "side=101/0&side=101/1&turn=0", "side=1/0&side=2/0&side=3/0&side=4/0&side=5/0", "turn=x" })
    void namesAParameterThatItDoesNotUnderstand(String query) {
        given().get("/compare/sides.json?" + query).then().statusCode(400).contentType("application/problem+json")
                .body("detail", containsString(query.contains("turn") ? "turn" : "side"));
    }

    @Test
    void refusesStrangers() {
        given().get("/compare/sides?side=none/0").then().statusCode(404);
        given().get("/compare/sides?side=101/7").then().statusCode(404).body(containsString("101/7"));
        given().get("/compare/sides?side=104/0/third").then().statusCode(404);
        given().get("/compare/sides?side=102/0").then().statusCode(404).body(containsString("save of match"));
        given().get("/compare/matches.json?match=101&match=102&match=104").then().statusCode(400);
        given().get("/compare/matches.json?match=a/b/c").then().statusCode(400);
    }

    @Test
    void isClosedWhileResultsAreHidden() {
        given().get("/compare/sides?spoilers=0&" + DUEL).then().statusCode(200).body(not(containsString("Persia")));
        given().get("/compare/matches.json?spoilers=0&match=101&match=104").then().statusCode(403);
    }

    @Test
    void standsWithoutAnyGame() {
        publish("");

        given().get("/compare/sides.json").then().statusCode(200).body("sides", hasSize(0), "turn", nullValue());
        given().get("/compare/matches").then().statusCode(200);
    }
}
