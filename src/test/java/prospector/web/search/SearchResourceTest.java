package prospector.web.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import prospector.web.PageTest;

@QuarkusTest
class SearchResourceTest extends PageTest {
    private static ValidatableResponse search(String query) {
        return given().queryParam("q", query).get("/search.json").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADA         | PLAYER     | Ada            | /players/11 | Exactly this name
            do          | PLAYER     | Dorian         | /players/14 | The name begins with “do”
            rome        | NATION     | Rome           | /nations/NATION_ROME | Exactly this name
            stray-game  | MATCH      | Ada – guest    | /matches/stray-game | Exactly this id
            ada vs bela | MATCH      | Ada – Bela     | /matches/101 | All words are among its players, nations and round
            stonecut    | TECHNOLOGY | Stonecutting   | /technologies#tree | The name begins with “stonecut”
            LAW_FREEDOM | LAW        | Freedom        | /laws#law-popularity | Exactly this id
            greece      | NATION     | Greece         | /nations/NATION_GREECE | Exactly this name
            bracket     | PAGE       | Bracket        | /bracket | Exactly this name
            """)
    void namesTheBestHitAndWhy(String query, String kind, String label, String href, String reason) {
        search(query).body("groups.find { it.kind == '" + kind + "' }.hits[0].label", is(label),
                "groups.find { it.kind == '" + kind + "' }.hits[0].href", is(href),
                "groups.find { it.kind == '" + kind + "' }.hits[0].reason", is(reason));
    }

    @Test
    void putsTheKindWithTheBestHitFirst() {
        search("kush").body("groups.kind", is(List.of("NATION", "MATCH")), "total", is(2));
        search("ada").body("groups.kind", is(List.of("PLAYER", "MATCH", "WONDER")),
                "groups[1].hits.reason", everyItem(is("Ada plays in it")), "groups[1].hits", hasSize(3));
    }

    @Test
    void findsASpellingOfASave() throws IOException {
        publish(fixture() + "; update players set name = 'Lady A.' where game_id = 'game-1' and player = 0");

        search("lady").body("groups.find { it.kind == 'PLAYER' }.hits[0].label", is("Ada"),
                "groups.find { it.kind == 'PLAYER' }.hits[0].reason", is("Called “Lady A.” in a save"));
    }

    @Test
    void leadsToAStatisticByItsNameOrItsQuestion() {
        search("science").body("groups.find { it.kind == 'STATISTIC' }.hits.href", hasItem(startsWith("/yields#")));
        search("opening").body("groups.find { it.kind == 'STATISTIC' }.hits.label", not(empty()));
    }

    @ParameterizedTest
    @CsvSource({ "/technologies, tree", "/laws, law-popularity" })
    void leadsToPlacesThatThereAre(String path, String block) {
        given().get(path).then().statusCode(200).body(containsString("id=\"" + block + "\""));
    }

    @Test
    void showsNoMoreThanAskedForAndSaysHowManyThereAre() {
        given().get("/search.json?q=e&limit=2").then().body("groups.hits.size()", is(not(0)),
                "groups.hits.collect { it.size() }", everyItem(lessThanOrEqualTo(2)));
        given().get("/search?q=e&limit=1").then().body(containsString("not shown"));
        given().get("/search.json?q=e&limit=51").then().statusCode(400).body(containsString("limit"));
        given().get("/search.json?q=" + "a".repeat(101)).then().statusCode(400);
    }

    @Test
    void hasWordsForNothing() {
        given().get("/search").then().statusCode(200).body(containsString("the beginning of a name is enough"));
        given().queryParam("q", "  ").get("/search").then().statusCode(200)
                .body(containsString("the beginning of a name is enough"));
        given().get("/search.json").then().body("query", nullValue(), "groups", empty());
        given().queryParam("q", "<b>zzz").get("/search").then().statusCode(200)
                .body(containsString("Nothing here is called “&lt;b&gt;zzz”"), not(containsString("<b>zzz")));
        assertThat(given().get("/search.csv?q=zzz").asString())
                .isEqualTo("kind,label,detail,href,likeness,part,reason\r\n");
    }

    @Test
    void standsInTheHeaderOfEveryPage() {
        given().get("/players").then().body(containsString("<form class=\"site-search\" action=\"/search\" method=\"get\""),
                containsString("id=\"keys\""));
    }

    @Test
    void tellsNoResult() {
        String json = search("ada").extract().asString();

        assertThat(json).doesNotContainPattern("\\bwon\\b|winner|\\b81\\b");
    }
}
