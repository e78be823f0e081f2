package prospector.web.match.map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

@QuarkusTest
class MatchMapResourceTest extends PageTest {
    @Override
    protected String tournament() throws IOException {
        return fixture("match.sql") + fixture("map.sql");
    }

    @Test
    void beginsWithTheTurnOfTheAddressElseWithTheLast() {
        given().get("/matches/101/map").then().statusCode(200).contentType("text/html;charset=UTF-8").body(
                containsString("<h1>Map</h1>"), containsString("Ada vs Bela"), containsString("value=\"60\""),
                containsString("of 60</label>"),
                containsString("data-src=\"/matches/101/map.json\""), containsString("href=\"/matches/101/map.csv\""),
                not(containsString("style=")));
        given().get("/matches/101/map?turn=35").then().statusCode(200).body(containsString("value=\"35\""),
                containsString("data-src=\"/matches/101/map.json\""));
        given().get("/matches/101?turn=35").then().body(containsString("href=\"/matches/101/map?turn=35\""));
    }

    @Test
    void holdsEverythingThatIsDrawnInOneDocument() {
        given().get("/matches/101/map.json").then().statusCode(200).body("turns", is(60), "sides.label",
                is(List.of("Rome", "Persia")),
                "map.width", is(12), "map.height", is(8), "map.terrain.tiles", hasSize(96), "map.flags", hasSize(96),
                "map.terrain.ids[0]", is("TERRAIN_WATER"), "map.terrain.names[0]", is("Water"),
                "map.wonders", is(List.of("IMPROVEMENT_ORACLE")), "map.reveals.team", is(List.of(0, 1)),
                "map.cities", hasSize(9), "map.cities[1].tile", is(1), "map.cities[1].founded", is(2), "map.units", hasSize(3),
                "map.units[0].promotions", hasSize(2), "map.units[0].role", is("infantry"),
                "map.units[2].tribe", is("Gauls"), "missing", nullValue());
    }

    @Test
    void codesTilesByRowsFromTheSouth() {
        // Column 4, row 2: a river to the west and the south-west. Column 10, row 2: a road and an unfinished pasture.
        given().get("/matches/101/map.json").then().body("map.flags[28]", is(3), "map.flags[34]", is(72), "map.flags[0]",
                is(32),
                "map.resource.tiles[34]", is(0), "map.resource.tiles[35]", is(-1), "map.reveals[0].tiles[10]", is(0),
                "map.reveals[0].tiles[9]", is(29));
    }

    @Test
    void givesTheTerritoryOfEachSideByTurn() {
        List<String> csv = given().get("/matches/101/map.csv").then().statusCode(200).contentType("text/csv").extract()
                .asString().lines().toList();

        assertThat(csv).hasSize(1 + 2 * 60).startsWith("turn,player,name,nation,tiles,explored", "1,0,Ada,NATION_ROME,0,",
                "1,1,Bela,NATION_PERSIA,0,", "2,0,Ada,NATION_ROME,0,8");
        // Twelve tiles and the one that Persia takes on turn 30.
        assertThat(csv).contains("29,0,Ada,NATION_ROME,13,80", "30,0,Ada,NATION_ROME,12,80", "30,1,Bela,NATION_PERSIA,17,64");
    }

    @Test
    void drawsTerritoryAndExploredWorldAsCurves() {
        given().get("/matches/101/map?turn=35").then()
                .body(containsString("data-curve=\"/matches/101/map/territory.json\""), containsString("Explored world"));
        given().get("/matches/101/map/territory.json").then().body("lines.subject.label", is(List.of("Rome", "Persia")),
                "lines[0].points.find { it.x == 30 }.value", is(12.0f));
        given().get("/matches/101/map/explored.json").then()
                .body("lines[0].points.find { it.x == 29 }.value", is(80.0f));
        given().get("/matches/101/map/nothing.csv").then().statusCode(404);
    }

    @Test
    void saysWhyThereIsNoMap() {
        given().get("/matches/102/map").then().statusCode(200).body(containsString("No save of this match has been imported"),
                not(containsString("/assets/map.js")));
        given().get("/matches/104/map?game=second").then().statusCode(200).body(containsString("holds no tiles"),
                not(containsString("/assets/map.js")), containsString("/matches/104/map?game=first"));
        given().get("/matches/104/map.json").then().body("gameId", is("first"), "map", nullValue());
        assertThat(given().get("/matches/102/map.csv").asString().lines()).hasSize(1);
    }

    @Test
    void isClosedWhileResultsAreHidden() {
        given().get("/matches/101/map?spoilers=0").then().statusCode(200).body(not(containsString("map.json")));
        given().get("/matches/101/map.json?spoilers=0").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "61", "x" })
    void namesATurnThatTheGameDoesNotHave(String turn) {
        given().get("/matches/101/map?turn=" + turn).then().statusCode(400).body(containsString("turn"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/matches/none/map", "/matches/none/map.json", "/matches/none/map.csv" })
    void helpsWhenThereIsNoSuchMatch(String address) {
        given().get(address).then().statusCode(404).body(containsString("There is no match “none”"));
    }
}
