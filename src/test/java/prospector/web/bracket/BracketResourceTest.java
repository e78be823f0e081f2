package prospector.web.bracket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.stats.TournamentFixture;
import prospector.web.PageTest;

@QuarkusTest
class BracketResourceTest extends PageTest {
    @Test
    void drawsADoubleElimination() {
        publish(TournamentFixture.sql("three"));

        given().get("/bracket").then().statusCode(200)
                .body(containsString("Winners bracket and final"), containsString("Losers bracket"),
                        containsString("Second final"), containsString("forfeit"), containsString("href=\"/matches/505\""),
                        containsString("href=\"/players/3\""), containsString("https://challonge.com/small_cup"));
        given().get("/bracket.json").then().statusCode(200)
                .body("parts.key", is(List.of("winners", "losers")),
                        "parts[0].rounds.key", is(List.of("winners-1", "winners-2", "final-1", "final-2")));
    }

    @Test
    void leavesOutASecondFinalThatIsNotPlayed() {
        publish(TournamentFixture.sql("three") + """
                ;update matches set winner_participant_id = 1 where match_id = '504';
                update matches set participant1_id = null, participant2_id = null, state = 'pending' where match_id = '505'
                """);

        given().get("/bracket").then().statusCode(200).body(not(containsString("Second final")));
    }

    @Test
    void saysWhoWillComeAndWhen() {
        publish(TournamentFixture.sql("single"));

        given().get("/bracket").then().statusCode(200)
                .body(containsString("Winner of D"), containsString("Loser of D"), containsString("3 Dec 2026, 18:30 UTC"),
                        containsString("Match for third place"));
    }

    @Test
    void marksTheWayOfAParticipant() {
        publish(TournamentFixture.sql("single"));

        given().get("/bracket?player=4").then().statusCode(200)
                .body(containsString("are marked"), containsString("class=\"on-path\""));
        List<Boolean> marked = given().get("/bracket.json?player=4").then().body("player.name", is("Dorian")).extract()
                .path("parts.find { it.key == 'winners' }.rounds.matches.flatten().onPath");

        assertThat(marked).containsExactly(true, false, true, false, false);
        given().get("/bracket?player=99").then().statusCode(404).body(containsString("no participant"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ada", "-4", "1234567890123456789", "4.0" })
    void namesABadParameter(String player) {
        given().queryParam("player", player).get("/bracket.json").then().statusCode(400).body("parameter", is("player"));
    }

    @Test
    void staysWholeWithoutTheRowsOfHiddenMatches() {
        publish(TournamentFixture.sql("single") + ";delete from matches where match_id in ('401', '404', '405')");

        given().get("/bracket").then().statusCode(200).body(containsString("href=\"/matches/403\""),
                containsString("not decided"));
    }

    @Test
    void showsGroupsAsTablesBeforeTheBracket() {
        publish(TournamentFixture.sql("groups"));

        String page = given().get("/bracket").then().statusCode(200).extract().asString();

        assertThat(page.indexOf("id=\"table-group-A\"")).isPositive().isLessThan(page.indexOf("id=\"group-A\""));
        assertThat(page.indexOf("id=\"group-B\"")).isPositive().isLessThan(page.indexOf("id=\"winners\""));
    }

    @Test
    void listsTheRoundsOfALeague() {
        publish(TournamentFixture.sql("swiss"));

        given().get("/bracket").then().statusCode(200)
                .body(containsString("Swiss rounds"), containsString("tied"), not(containsString("class=\"drawing\"")));
    }

    @Test
    void writesARowForEachMatch() {
        publish(TournamentFixture.sql("round-robin"));

        List<String> rows = given().get("/bracket.csv").then().statusCode(200).extract().asString().lines().toList();

        assertThat(rows).hasSize(7).first().asString().startsWith("matchId,identifier,part,bracket,round,roundName,status");
        assertThat(rows).filteredOn(row -> row.startsWith("206,")).first().asString().contains("complete").endsWith(",1");
    }

    @Test
    void saysWhyThereIsNothing() {
        publish("");

        given().get("/bracket").then().statusCode(200).body(containsString("No bracket is known"));
        given().get("/bracket.json").then().body("parts", empty(), "tournament", nullValue());
    }

    @Test
    void treatsHostileNamesAsText() {
        given().get("/bracket").then().statusCode(200).body(containsString("=Cleo&lt;b&gt;"), not(containsString("<b>Cleo")));
        given().get("/bracket.json").then().body("participants.name", hasItem("=Cleo<b>"));
    }
}
