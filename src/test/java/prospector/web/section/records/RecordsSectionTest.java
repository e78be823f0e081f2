package prospector.web.section.records;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

/** Records of the small tournament: Ada won one game after 81 turns, another has no known winner. */
@QuarkusTest
class RecordsSectionTest extends PageTest {
    @Test
    void linksEachRecordToMatchPlayerAndNation() {
        given().get("/records").then().statusCode(200)
                .body(containsString("<a href=\"/matches/101\">Ada vs Bela</a>"),
                        containsString("<a href=\"/players/11\">Ada</a>"),
                        containsString("href=\"/nations/NATION_ROME\""), not(containsString("stray-game")));
        given().get("/records/fastest-win.json").then().statusCode(200).body("rows", hasSize(1), "rows[0].subject.id",
                is("101"),
                "rows[0].values[0]", is(81), "rows[0].values[1].id", is("11"), "rows[0].values[2].id", is("NATION_ROME"));
        given().get("/records/military-power.json").then().body("rows.collect { it.values[0] }", contains(320, 200))
                .body("rows[1].values[1]", is(80), "head.sample.n", is(2));
        given().get("/records/fastest-win.csv").then().body(containsString("fastest-win,101,,,turns,81,"),
                containsString("fastest-win,101,11,,player,,"));
    }

    @Test
    void countsDecidedGamesOnly() {
        given().get("/records.json?nation=NATION_KUSH").then().statusCode(200)
                .body("blocks.findAll { !it.rows.isEmpty() }", hasSize(0));
    }

    @Test
    void standsWithoutAnyGame() {
        publish("");

        given().get("/records").then().statusCode(200).body(containsString("nothing to count"));
    }
}
