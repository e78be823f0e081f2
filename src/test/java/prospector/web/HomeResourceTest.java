package prospector.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HomeResourceTest extends PageTest {
    @Test
    void showsTheTournamentAtAGlance() {
        given().get("/").then().statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<h1>Fixture Cup</h1>"), containsString("Rome"), containsString("Winners round 1"),
                        not(containsString("<b>Cleo")), not(containsString("style=")));
    }

    @Test
    void givesTheSameAsData() {
        given().get("/index.json").then().statusCode(200)
                .body("totals.matches", is(5), "totals.people", is(5), "totals.averageTurns", is(81.0f),
                        "nations[0].result.nation", is("NATION_ROME"), "nations[0].rate.decided", is(2));

        String csv = given().get("/index.csv").then().statusCode(200).contentType("text/csv").extract().asString();

        assertThat(csv.lines().toList()).hasSize(4).first().isEqualTo("nation,seats,wins,decided,rate,low,high");
    }

    @Test
    void saysWhatToDoWhileThereIsNothing() {
        publish("");

        given().get("/").then().statusCode(200).body(containsString("import --directory"), containsString("demo"));
    }
}
