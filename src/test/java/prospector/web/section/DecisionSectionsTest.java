package prospector.web.section;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

/** The sections about rulers, laws and technologies, whose saves may state nothing of them. */
@QuarkusTest
class DecisionSectionsTest extends PageTest {
    @ParameterizedTest
    @ValueSource(strings = { "/rulers", "/laws", "/technologies" })
    void saysSoWhenNothingIsRecorded(String path) {
        given().get(path).then().statusCode(200).body(containsString("Nothing recorded for this selection."));
        given().get(path + ".json").then().statusCode(200).body("selected.sides", is(4));
        given().get(path + ".csv").then().statusCode(200).body(startsWith("block,subject,other,x,measure,value,n"));
    }

    @Test
    void drawsTheTreeAndListsWhatItDoesNotKnow() throws IOException {
        publish(fixture() + """
                ;
                insert into techs (game_id, player, tech, turn, state, count) values
                    ('game-1', 0, 'TECH_TRAPPING', 4, 'researched', 1), ('game-1', 1, 'TECH_TRAPPING', 6, 'researched', 1),
                    ('game-1', 1, 'TECH_ROBOTICS', 9, 'researched', 1)""");

        given().get("/technologies").then().statusCode(200)
                .body(containsString("Not in the tree that we know: Robotics (median turn 9, n = 1, 50%)."));
        given().get("/technologies/tree.json").then().statusCode(200).body("nodes", hasSize(50))
                .body("nodes.find { it.subject.id == 'TECH_TRAPPING' }.value", is(5.0f))
                .body("nodes.find { it.subject.id == 'TECH_STEEL' }.share", is(0.0f));
    }

    @Test
    void countsALawOnceAndSaysWhatIsNotLogged() throws IOException {
        publish(fixture() + """
                ;
                insert into laws values ('game-1', 0, 'LAWCLASS_SLAVERY_FREEDOM', 'LAW_SLAVERY', 5, null, false, false),
                    ('game-1', 1, 'LAWCLASS_SLAVERY_FREEDOM', 'LAW_SLAVERY', null, null, false, false)""");

        given().get("/laws/class-timing.json").then().statusCode(200).body("head.sample.n", is(1))
                .body("head.note", containsString("Left out: 1 side with laws whose turns the save did not log."))
                .body("rows[0].median", is(5.0f));
        given().get("/laws/law-popularity.json").then().body("rows[0].value", is(0.5f));
        given().get("/laws?min-games=2").then().statusCode(200).body(containsString("Slavery"));
    }
}
