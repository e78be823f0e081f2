package prospector.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ErrorPagesTest extends PageTest {
    /** A page that fails, for these tests only. */
    @Path("/")
    public static final class FailingResource {
        @GET
        @Path("failing")
        @Produces("text/html")
        public String fail() {
            throw new IllegalStateException("secret of the inside");
        }

        @GET
        @Path("failing.json")
        @Produces("application/json")
        public String failAsData() {
            return fail();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/nothing", "/nothing/at/all", "/matches/1/2/3", "/matches/%3Cscript%3E", "/index.html",
            "/q/nothing", "/assets/none.css" })
    void helpsOnAnUnknownPath(String path) {
        given().urlEncodingEnabled(false).accept("text/html").get(path).then().statusCode(404)
                .body(containsString("<h1>Not found</h1>"), containsString("name=\"player\""), not(containsString("<script>")));
    }

    @Test
    void answersScriptsWithAProblemDocument() {
        given().accept("application/json").get("/nothing").then().statusCode(404).contentType("application/problem+json")
                .body("title", is("Not found"), "instance", is("/nothing"));
        given().get("/nothing.json").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void hidesTheInsideOfAFailure() {
        given().accept("text/html").get("/failing").then().statusCode(500)
                .body(containsString("Something went wrong"), not(containsString("secret")), not(containsString("Exception")));
        given().get("/failing.json").then().statusCode(500).contentType("application/problem+json")
                .body("id", matchesPattern("[0-9a-f]{8}"), "detail", not(containsString("secret")));
    }

    @Test
    void refusesOtherMethods() {
        given().accept("text/html").post("/matches").then().statusCode(405).body(containsString("Method Not Allowed"));
    }
}
