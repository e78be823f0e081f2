package prospector.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** With a public address nothing that leaves the site depends on how it was asked. */
@QuarkusTest
@TestProfile(PublicAddressTest.WithAddress.class)
class PublicAddressTest extends PageTest {
    public static final class WithAddress implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("prospector.web.url", "https://cup.example/");
        }
    }

    @Test
    void isUsedWhereverAnAddressIsWhole() {
        given().header("Host", "evil.example").get("/feed.atom").then().body(
                containsString("<id>tag:cup.example,2026:match/101</id>"),
                containsString("href=\"https://cup.example/matches/101\""));
        given().get("/robots.txt").then().body(endsWith("\nSitemap: https://cup.example/sitemap.xml\n"));
        given().get("/texts.txt").then().body(containsString("https://cup.example/matches/101"));
    }
}
