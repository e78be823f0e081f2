package prospector.web.section;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

/** The sections about games, leads, cities, armies and the economy. */
@QuarkusTest
class GameSectionsTest extends PageTest {
    @ParameterizedTest
    @ValueSource(strings = { "/summary", "/leads", "/cities", "/military", "/economy" })
    void showsWhatThereIsOfFewGames(String path) {
        given().get(path).then().statusCode(200).body(not(containsString("NaN"))).body(not(containsString("Infinity")));
        given().get(path + ".json").then().statusCode(200).body("selected.sides", is(4));
        given().get(path + ".csv").then().statusCode(200).body(startsWith("block,subject,other,x,measure,value,n"));
        given().get(path + "?nation=NATION_NOBODY").then().statusCode(200).body(containsString("No game fits this filter."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/summary", "/leads", "/cities", "/military", "/economy" })
    void saysSoWhenNoGameWasRead(String path) {
        publish("select 1");

        given().get(path).then().statusCode(200).body(containsString("No game was read from a save yet"));
        given().get(path + ".json").then().statusCode(200).body("selected.allGames", is(0));
    }

    @Test
    void sumsGamesUp() {
        given().get("/summary/time.json").then().statusCode(200).body("head.sample.n", is(2));
        given().get("/summary/length.csv").then().statusCode(200).body(containsString("length,turns-"));
        given().get("/summary/endings.json").then().statusCode(200).body("share", is(true));
    }

    @Test
    void putsEventsIntoTheirCategoryAndStacksThem() throws IOException {
        publish(fixture() + """
                ;
                delete from events;
                insert into events (game_id, player, seq, turn, type, source) values
                    ('game-1', 0, 0, 2, 'CITY_CAPTURED', 'log'), ('game-1', 0, 1, 2, 'RELIGION_FOUNDED', 'log'),
                    ('game-1', 1, 0, 2, 'ALIENS_LANDED', 'log')""");

        given().get("/summary/activity.json").then().statusCode(200).body("drawing", is("STACK"))
                .body("lines.subject.id", is(List.of("religion", "military", "other")))
                .body("lines[0].points.find { it.x == 5 }.value", is(0.1f))
                .body("lines[0].points.find { it.x == 10 }.value", is(0f))
                .body("lines[0].points.x.max()", is(81));
    }

    @Test
    void saysThatAFewDuelsTellNothingAboutLeads() throws IOException {
        publish(fixture() + """
                ;
                delete from turn_stats;
                update games set turns = 60;
                insert into turn_stats (game_id, player, turn, points, military_power) values
                    ('game-1', 0, 20, 9, 90), ('game-1', 1, 20, 6, 80)""");

        given().get("/leads/points.json").then().statusCode(200).body("rows", hasSize(0)).body("hidden", is(1));
        given().get("/leads").then().statusCode(200).body(containsString("Nothing rests on 5 decided games yet: 1 with fewer."))
                .body(containsString("No cell rests on enough decided games yet"));
    }

    @Test
    void comparesArmies() throws IOException {
        publish(fixture() + """
                ;
                delete from units_produced;
                insert into units_produced (game_id, player, unit, count) values ('game-1', 0, 'UNIT_ARCHER', 3),
                    ('game-1', 1, 'UNIT_WORKER', 2), ('game-1', 1, 'UNIT_ROBOT', 1)""");

        given().get("/military/composition.json").then().statusCode(200)
                .body("columns.label", is(List.of("Ranged", "Unknown")));
        given().get("/military/units.json").then().statusCode(200).body("rows.subject.label", hasItem("Robot"));
        given().get("/cities/production.json").then().statusCode(200)
                .body("rows.find { it.subject.id == 'military' }.values[3]", is(4));
    }

    @Test
    void namesEachMarketPrice() throws IOException {
        publish(fixture() + """
                ;
                delete from yield_prices;
                insert into yield_prices values ('game-1', 2, 'YIELD_WOOD', 41000), ('game-1', 2, 'YIELD_IRON', 42000)""");

        given().get("/economy.json").then().statusCode(200)
                .body("blocks.head.id", is(List.of("product", "YIELD_IRON", "YIELD_WOOD", "stores")))
                .body("blocks[1].lines[0].points[0].value", is(4.2f));
    }
}
