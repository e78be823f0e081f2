package prospector.web.section;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

/** The sections about maps, religion, wonders and ambitions, whose saves may state nothing of them. */
@QuarkusTest
class WorldSectionsTest extends PageTest {
    @ParameterizedTest
    @ValueSource(strings = { "/maps", "/religion", "/wonders", "/ambitions" })
    void saysSoWhenNothingIsRecorded(String path) {
        given().get(path).then().statusCode(200).body(containsString("Nothing recorded for this selection."));
        given().get(path + ".json").then().statusCode(200).body("selected.sides", is(4));
        given().get(path + ".csv").then().statusCode(200).body(startsWith("block,subject,other,x,measure,value,n"));
    }

    @Test
    void linksTheSidesWithTheMostWonders() throws IOException {
        publish(fixture() + """
                ;
                insert into wonders (game_id, player, wonder, turn_completed, completed)
                values ('game-1', 0, 'IMPROVEMENT_ORACLE', 30, true)""");

        given().get("/wonders").then().statusCode(200).body(containsString("href=\"/matches/"));
        given().get("/wonders/most.json").then().statusCode(200).body("rows[0].subject.kind", is("MATCH"))
                .body("rows[0].values[1].kind", is("NATION"));
        given().get("/wonders/most.csv").then().statusCode(200).body(containsString("NATION_"));
    }

    @Test
    void keepsPaganReligionsApart() throws IOException {
        publish(fixture() + """
                ;
                insert into religions values ('game-1', 'RELIGION_PAGAN_ROME', 15, 0, null, null),
                    ('game-1', 'RELIGION_JUDAISM', 50, 1, null, null)""");

        given().get("/religion/founding-turn.json").then().statusCode(200).body("rows.subject.id", is(List.of(
                "RELIGION_JUDAISM")));
        given().get("/religion/pagan-turn.json").then().statusCode(200).body("rows.subject.id", is(List.of(
                "RELIGION_PAGAN_ROME")));
        given().get("/religion/founded.json").then().body("rows.size()", is(4));
    }
}
