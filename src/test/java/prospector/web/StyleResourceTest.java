package prospector.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StyleResourceTest extends PageTest {
    @Test
    void givesEachNationItsColours() {
        given().get("/nations.css").then().statusCode(200).contentType("text/css")
                .body(containsString(".nation-rome { --nation: var(--nation-rome); --nation-2: var(--nation-rome-2) }"),
                        containsString("prefers-color-scheme: dark"));
    }

    @Test
    void letsBrowsersKeepWhatPagesLink() {
        String page = given().get("/").asString();

        Matcher links = Pattern.compile("(?:href|src)=\"(/[^\"]*\\.(?:css|js)(?:\\?[^\"]*)?)\"").matcher(page);

        assertThat(links.results().map(link -> link.group(1)).toList()).hasSizeGreaterThan(2).allSatisfy(
                link -> assertThat(given().get(link).then().statusCode(200).extract().header("Cache-Control"))
                        .contains("immutable"));
    }

    @Test
    void hasAnIcon() {
        given().get("/favicon.svg").then().statusCode(200).contentType("image/svg+xml");
        given().redirects().follow(false).get("/favicon.ico").then().statusCode(301);
    }
}
