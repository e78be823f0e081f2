package prospector.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;

/** Each page is also JSON and CSV, says when it has not changed, and keeps scripts and styles out of itself. */
@QuarkusTest
class EveryPageIsDataTest extends PageTest {
    private static final RestAssuredConfig AS_IT_IS = RestAssured.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    /** A page and where its data stands. */
    record Page(String path, String data) {
        static Page of(String path) {
            return new Page(path, path);
        }
    }

    static List<Page> pages() {
        return List.of(new Page("/", "/index"), Page.of("/matches"), Page.of("/matches/101"), Page.of("/matches/101/map"),
                Page.of("/players"),
                Page.of("/players/11"), Page.of("/bracket"), Page.of("/standings"), Page.of("/nations"),
                Page.of("/families"), Page.of("/rulers"), Page.of("/yields"), Page.of("/laws"), Page.of("/technologies"),
                Page.of("/summary"), Page.of("/leads"), Page.of("/cities"), Page.of("/military"), Page.of("/economy"),
                Page.of("/maps"), Page.of("/religion"), Page.of("/wonders"), Page.of("/ambitions"), Page.of("/records"),
                Page.of("/compare"), Page.of("/compare/sides"), Page.of("/compare/matches"),
                Page.of("/search"), Page.of("/matches/101/timeline"), Page.of("/matches/101/yields"),
                Page.of("/matches/101/laws"), Page.of("/matches/101/technologies"), Page.of("/matches/101/events"),
                Page.of("/matches/101/settings"), Page.of("/matches/101/cities"), Page.of("/matches/101/military"),
                Page.of("/matches/101/economy"), Page.of("/matches/101/families"), Page.of("/matches/101/rulers"),
                Page.of("/matches/101/improvements"), Page.of("/matches/101/build-order"),
                Page.of("/matches/101/story"), Page.of("/matches/101/lead"));
    }

    /** With those that change without a new snapshot. */
    static List<Page> pagesOfAnyKind() {
        return Stream.concat(pages().stream(), Stream.of(Page.of("/operator"))).toList();
    }

    @ParameterizedTest
    @MethodSource("pagesOfAnyKind")
    void hasJsonAndCsv(Page page) {
        given().get(page.path).then().statusCode(200).contentType("text/html;charset=UTF-8")
                .body(containsString("href=\"" + page.data + ".json\""), containsString("href=\"" + page.data + ".csv\""));
        given().get(page.data + ".json").then().statusCode(200).contentType("application/json").body(startsWith("{"));
        given().get(page.data + ".csv").then().statusCode(200).contentType("text/csv")
                .header("Content-Disposition", startsWith("attachment; filename=\""));
    }

    @ParameterizedTest
    @MethodSource("pagesOfAnyKind")
    void answersByAcceptToo(Page page) {
        given().accept("application/json").get(page.path).then().statusCode(200).contentType("application/json");
        given().accept("text/csv").get(page.path).then().statusCode(200).contentType("text/csv");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isNotSentTwice(Page page) {
        Response first = given().get(page.path);

        String tag = first.header("ETag");

        assertThat(tag).startsWith("\"");
        assertThat(first.header("Vary")).isEqualTo("Accept, Accept-Encoding, HX-Request");
        given().header("If-None-Match", tag).get(page.path).then().statusCode(304).header("ETag", tag).body(is(""));
        assertThat(given().get(page.data + ".json").header("ETag")).isNotEqualTo(tag);
        assertThat(given().header("HX-Request", "true").get(page.path).header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isTheSameFromMemory(Page page) {
        Response made = given().get(page.path + "?again=1");

        Response remembered = given().get(page.path + "?again=1");

        assertThat(remembered.asString()).isEqualTo(made.asString());
        assertThat(remembered.contentType()).isEqualTo(made.contentType());
        assertThat(remembered.header("Content-Encoding")).isEqualTo("gzip").isEqualTo(made.header("Content-Encoding"));
        assertThat(remembered.header("ETag")).isEqualTo(made.header("ETag")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasTheSameDataFromMemory(Page page) {
        for (String address : List.of(page.data + ".json?again=1", page.data + ".csv?again=1")) {
            Response made = given().get(address);

            Response remembered = given().get(address);
            Response plain = given().config(AS_IT_IS).header("Accept-Encoding", "identity").get(address);

            assertThat(remembered.asString()).isEqualTo(made.asString()).isEqualTo(plain.asString());
            for (String header : List.of("Content-Type", "Content-Disposition", "ETag", "Access-Control-Allow-Origin")) {
                assertThat(remembered.header(header)).as(header).isEqualTo(made.header(header));
            }
            assertThat(remembered.header("Content-Encoding")).isEqualTo("gzip").isEqualTo(made.header("Content-Encoding"));
            assertThat(plain.header("Content-Encoding")).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("pagesOfAnyKind")
    void obeysItsContentSecurityPolicy(Page page) {
        given().get(page.path).then()
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .body(not(containsString("style=\"")), not(containsString("<style")), not(containsString("<script>")),
                        not(containsString("onclick")), not(containsString("http://")));
    }
}
