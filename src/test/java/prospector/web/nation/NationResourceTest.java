package prospector.web.nation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

/**
 * Pages of nations and the sections about nations and families, on the small tournament: one mirror match, one undecided game.
 */
@QuarkusTest
class NationResourceTest extends PageTest {
    @Test
    void tellsOfANation() {
        given().get("/nations/NATION_ROME").then().statusCode(200)
                .body(containsString("Rome</span>"), containsString("href=\"/matches/101\""),
                        not(containsString("stray-game")), not(containsString("style=")));
        given().get("/nations/NATION_ROME.json").then().statusCode(200)
                .body("result.seats", is(2), "result.games", is(1), "rate.wins", is(1), "rate.decided", is(2),
                        "selected.allSides", is(2), "blocks.head.id", hasItems("matchups", "players", "families-chosen"),
                        "matches.size()", is(1));
        given().get("/nations/NATION_ROME/players.json").then().statusCode(200).body("rows.size()", is(2),
                "rows[0].subject.kind", is("PERSON"));
        given().get("/nations/NATION_ROME.csv").then().statusCode(200).body(startsWith("block,subject"));
    }

    @Test
    void tellsOfANationThatNobodyKnowsAnythingAbout() {
        given().get("/nations/NATION_MARS").then().statusCode(200)
                .body(containsString("Mars"), containsString("no result yet"), containsString("1 without a known winner"));
        given().get("/nations/NATION_MARS.json").then().body("rate.rate", nullValue(), "result.decided", is(0));
    }

    @Test
    void saysThatOnlyTheComputerPlayedANation() {
        given().get("/nations/NATION_GREECE").then().statusCode(200).body(containsString("only the computer"));
    }

    @Test
    void knowsNoOtherNation() {
        given().accept("text/html").get("/nations/NATION_FOO").then().statusCode(404)
                .body(containsString("There is no nation “NATION_FOO”"));
        given().get("/nations/NATION_FOO.json").then().statusCode(404).contentType("application/problem+json");
        given().get("/nations/NATION_ROME/nonsense.json").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void obeysTheFilter() {
        given().header("HX-Request", "true").get("/nations/NATION_ROME?player=11").then().statusCode(200)
                .body(startsWith("<div id=\"results\">"), containsString("1 of 2 sides"));
        given().get("/nations/NATION_ROME?nation=NATION_KUSH").then().statusCode(200)
                .body(containsString("No side of Rome fits this filter"));
        given().get("/nations/NATION_ROME?round=x").then().statusCode(400);
    }

    @Test
    void agreesWithTheFirstPage() {
        Float home = given().get("/index.json").then().statusCode(200).extract().path("nations[0].rate.low");

        given().get("/nations/win-rate.json").then().statusCode(200)
                .body("rows[0].subject.id", is("NATION_ROME"), "rows[0].rate.low", equalTo(home), "rows[0].rate.decided",
                        is(2));
        given().get("/nations/NATION_ROME.json").then().body("rate.low", equalTo(home));
        given().get("/").then().body(containsString("href=\"/nations/NATION_ROME\""));
    }

    @Test
    void showsTheSections() {
        given().get("/nations").then().statusCode(200)
                .body(containsString("No order of picking is known"), not(containsString("style=")));
        given().get("/families").then().statusCode(200).body(containsString("Nothing recorded for this selection"));
        given().get("/nations.csv").then().statusCode(200).body(startsWith("block,subject"));
        given().get("/families.json").then().statusCode(200).body("section", is("families"));
    }

    @Test
    void saysWhetherThePickOrderHelps() {
        publish("""
                insert into matches (match_id) values ('m');
                insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source)
                values ('g', 'm', 'g.zip', '', 50, true, 'save');
                insert into players (game_id, player, nation, participant_id, human, surrendered, dead, won) values
                    ('g', 0, 'NATION_ROME', 1, true, false, false, true), ('g', 1, 'NATION_FOO', 2, true, false, false, false);
                insert into pick_order (match_id, game_number, first_picker_participant_id) values ('m', 1, 2)""");

        given().get("/nations/pick-order.json").then().body("rows.subject.id", is(List.of("first", "second")),
                "rows[1].rate.rate", is(1f), "head.note", containsString("intervals overlap"));
        given().get("/nations/counter-picks.json").then().body("cells[0].row", is("NATION_FOO"), "cells[0].column",
                is("NATION_ROME"), "cells[0].rate.rate", is(1f));
        given().get("/nations/first-picks.json").then().body("rows[0].subject.id", is("NATION_FOO"), "rows[0].value", is(1f));
        assertThat(given().get("/nations/NATION_FOO/pick-order.json").then().extract().<Integer> path("rows.size()")).isOne();
    }

    @Test
    void saysThatThereIsTooLittle() {
        given().get("/nations?min-games=3").then().statusCode(200)
                .body(containsString("Nothing rests on 3 decided games yet: 3 with fewer."));
    }

    /** Zero is a number; only what is not known is a dash. */
    @Test
    void showsThatNobodyLeftAFamilyOut() {
        publish("""
                insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source)
                values ('g', 'm', 'g.zip', '', 50, true, 'unknown');
                insert into players (game_id, player, nation, human, surrendered, dead)
                values ('g', 0, 'NATION_ROME', true, false, false);
                insert into families (game_id, player, family) values ('g', 0, 'FAMILY_FABIUS'), ('g', 0, 'FAMILY_CLAUDIUS'),
                    ('g', 0, 'FAMILY_VALERIUS')""");

        given().get("/nations/NATION_ROME").then().statusCode(200).body(containsString("Julius (Statesmen)"),
                containsString("<td class=\"num\">100%</td>"), containsString("<td class=\"num\">0%</td>"));
    }

    @Test
    void standsWithoutAnyGame() {
        publish("");

        given().get("/nations").then().statusCode(200).body(containsString("nothing to count"));
        given().get("/families").then().statusCode(200);
        given().get("/nations/NATION_ROME").then().statusCode(404);
    }
}
