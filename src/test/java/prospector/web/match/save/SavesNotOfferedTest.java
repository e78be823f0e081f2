package prospector.web.match.save;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

@QuarkusTest
class SavesNotOfferedTest extends PageTest {
    @Test
    void saysSoAndLinksNothing() throws IOException {
        publish(fixture("match.sql"));

        given().accept("text/html").get("/matches/101/save").then().statusCode(404)
                .body(containsString("does not offer saves for download"));
        given().get("/matches/101/settings").then().statusCode(200).body(not(containsString("/matches/101/save")));
    }
}
