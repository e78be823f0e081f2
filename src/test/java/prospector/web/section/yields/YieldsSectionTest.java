package prospector.web.section.yields;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

/** The section about yields, which lets people choose rates or amounts and a scale. */
@QuarkusTest
class YieldsSectionTest extends PageTest {
    @Override
    protected String tournament() throws IOException {
        return fixture()
                + """
                        ;
                        delete from yields where game_id = 'game-1';
                        insert into yields values ('game-1', 0, 2, 'YIELD_SCIENCE', 4, null), ('game-1', 0, 3, 'YIELD_SCIENCE', 6, null)""";
    }

    @Test
    void showsRatesUnlessAskedForAmounts() {
        given().get("/yields.json").then().statusCode(200).body("chosen.amount", is("rate")).body("chosen.scale", is("linear"));
        given().get("/yields/YIELD_SCIENCE.json").then().body("lines[0].points[1].value", is(6.0f)).body("log", is(false));
        given().get("/yields/YIELD_SCIENCE.json?amount=total").then().body("lines[0].points[1].value", is(10.0f))
                .body("head.note", containsString("the saves of 1 side hold no amounts"));
    }

    @Test
    void keepsWhatIsChosenInLinksAndForm() {
        given().get("/yields?amount=total&scale=log&min-games=2").then().statusCode(200)
                .body(containsString("data-curve=\"/yields/YIELD_SCIENCE.json?min-games=2&amp;amount=total&amp;scale=log\""))
                .body(containsString("data-scale=\"log\""))
                .body(containsString("<input type=\"hidden\" name=\"scale\" value=\"log\">"))
                .body(containsString("href=\"/yields?min-games=2&amp;amount=total\""))
                .body(containsString("A logarithmic axis has no place for zero and less"));
        given().get("/yields").then().body(not(containsString("type=\"hidden\""))).body(not(containsString("data-scale")));
        given().header("HX-Request", "true").get("/yields?amount=total&nation=").then().statusCode(200)
                .header("HX-Push-Url", is("/yields?amount=total"));
    }

    @Test
    void saysSoWhereALogarithmicAxisHasNothingToShow() throws IOException {
        publish(fixture() + "; insert into yields values ('game-1', 0, 2, 'YIELD_MAINTENANCE', -4, null)");

        given().get("/yields?scale=log").then().statusCode(200)
                .body(containsString("No value is above zero, so that a logarithmic axis has nothing to show."));
        given().get("/yields").then().body(not(containsString("No value is above zero")));
    }

    @Test
    void refusesWhatCannotBeChosen() {
        given().get("/yields.json?scale=cubic").then().statusCode(400).body(containsString("one of linear, log"));
        given().get("/rulers.json?scale=cubic").then().statusCode(200);
    }

    @Test
    void remembersNoPageOfAnotherSnapshotFilterOrChoice() throws IOException {
        given().get("/yields/YIELD_SCIENCE.json").then().body("lines[0].points", hasSize(2));
        publish(fixture() + "; delete from yields where game_id = 'game-1'; "
                + "insert into yields values ('game-1', 0, 2, 'YIELD_SCIENCE', 4, null)");
        given().get("/yields/YIELD_SCIENCE.json").then().body("lines[0].points", hasSize(1));
        given().get("/yields/YIELD_SCIENCE.json?min-turns=2000").then().body("lines", hasSize(0));
    }

    @Test
    void showsHowSidesStand() {
        given().get("/yields.json").then().body("blocks.findAll { !it.head.id.startsWith('YIELD_') }.head.id",
                is(List.of("points", "military-power", "legitimacy")));
    }
}
