package prospector.web.standings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import prospector.stats.TournamentFixture;
import prospector.web.PageTest;

@QuarkusTest
class StandingsResourceTest extends PageTest {
    @Test
    void explainsATableOfSwissRounds() {
        publish(TournamentFixture.sql("swiss"));

        given().get("/standings").then().statusCode(200)
                .body(containsString("Median Buchholz"), containsString("a bye 1"), containsString("usual 1, 0.5 and 1"),
                        containsString("(1 forfeit)"), containsString("https://challonge.com/swiss_cup"));
        given().get("/standings.json").then().statusCode(200)
                .body("leagues[0].lines.standing.name", is(List.of("Ada", "Cleo", "Eris", "Dorian", "Bela")),
                        "leagues[0].lines[0].score.setsWon", is(3), "leagues[0].lines[0].score.pointsLost", is(2));
    }

    @Test
    void standsAsAfterARound() {
        publish(TournamentFixture.sql("swiss"));

        given().get("/standings.json?round=1").then().statusCode(200)
                .body("leagues[0].lines[2].standing.points", is(1.0f), "leagues[0].lines[0].score.setsWon", is(1));
        given().get("/standings?round=1").then().body(containsString("Swiss rounds after round 1"));
    }

    @Test
    void saysWhenChallongeOrdersOtherwise() {
        publish(TournamentFixture.sql("round-robin"));

        given().get("/standings").then().statusCode(200)
                .body(containsString("A win gives 3, a tie 1."), containsString("“points scored”"),
                        not(containsString("Buchholz")), not(containsString("usual 1, 0.5")), containsString(">left<"));
    }

    @Test
    void showsGroupsAndPlacesOfTheBracket() {
        publish(TournamentFixture.sql("groups"));

        given().get("/standings.json").then().statusCode(200)
                .body("leagues.heading", is(List.of("Group A", "Group B")),
                        "places.name", is(List.of("Cleo", "Ada", "Dorian", "Bela")));
        given().get("/standings.json?bracket=group").then().body("leagues.size()", is(2), "places.size()", is(0));
        given().get("/standings.json?bracket=final").then().body("leagues.size()", is(0), "places.name", is(List.of("Ada")));
    }

    @Test
    void sharesPlacesAndRestrictsThem() {
        publish(TournamentFixture.sql("single"));

        given().get("/standings").then().statusCode(200)
                .body(containsString("5–6"), containsString("Still in"), containsString("href=\"/bracket?player=4\""));
        given().get("/standings.json?bracket=winners&round=1").then().body("places.name", is(List.of("Cleo", "Eris")));
        given().get("/standings?bracket=losers").then().statusCode(200).body(containsString("Nobody fits"));
    }

    @Test
    void saysWhenChallongeHasTheLastWord() {
        publish(TournamentFixture.sql("swiss") + ";update participants set final_rank = participant_id");

        given().get("/standings").then().statusCode(200).body(containsString("Challonge's final ones"));
    }

    @Test
    void givesHtmxTheTablesAlone() {
        publish(TournamentFixture.sql("swiss"));

        given().header("HX-Request", "true").get("/standings?bracket=&round=2").then().statusCode(200)
                .header("HX-Push-Url", "/standings?round=2")
                .body(startsWith("<div id=\"results\">"), not(containsString("<html")));
    }

    @Test
    void namesABadParameter() {
        given().get("/standings.json?bracket=middle").then().statusCode(400).body("parameter", is("bracket"));
        given().get("/standings.csv?round=x").then().statusCode(400).body("parameter", is("round"));
    }

    @Test
    void writesOneTable() {
        publish(TournamentFixture.sql("groups"));

        List<String> rows = given().get("/standings.csv").then().statusCode(200).extract().asString().lines().toList();

        assertThat(rows).hasSize(11);
        assertThat(rows.get(1)).startsWith("group-A,1,1,false,1,Ada");
        assertThat(rows.get(7)).startsWith("bracket,1,1,false,3,Cleo");
    }
}
