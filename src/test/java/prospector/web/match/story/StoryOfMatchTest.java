package prospector.web.match.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.ingest.summary.FactSource;
import prospector.web.PageTest;
import prospector.web.match.section.MatchSections;

@QuarkusTest
class StoryOfMatchTest extends PageTest {
    /** To the duel: wonders with and without a turn, an ambition, an adoption, a heavier defeat than that of turn 7. */
    private static final String MORE = """
            insert into wonders (game_id, player, wonder, turn_started, turn_completed, completed)
                values ('duel', 0, 'IMPROVEMENT_PYRAMIDS', 20, 41, true);
            insert into goals (game_id, player, goal_id, goal, turn_finished, turn_failed, finished, legacy) values
                ('duel', 0, 0, 'GOAL_SIX_FARMS', 15, null, true, false), ('duel', 0, 1, 'GOAL_FOUR_CITIES', 50, null, true, false),
                ('duel', 0, 2, 'GOAL_TEN_KILLS', null, 52, false, false);
            update religion_adoptions set adopted = true where game_id = 'duel';
            update turn_stats set military_power = 40 where game_id = 'duel' and player = 1 and turn >= 45;
            """;
    @Inject
    MatchSections sections;
    @Inject
    FactSource source;

    @Override
    protected String tournament() throws IOException {
        return fixture("match.sql") + fixture("match-course.sql") + MORE;
    }

    private static List<Map<String, Object>> sentences(String address) {
        return given().get(address).then().statusCode(200).extract().path("blocks[-1].paragraphs.sentences.flatten()");
    }

    private static List<String> texts(String address) {
        return sentences(address).stream().map(sentence -> (String) sentence.get("text")).toList();
    }

    @Test
    void tellsAGameFromSettingToEnd() {
        // Points: turn // 2 against turn // 3 from turn 2 on: level on turn 3 only (1 and 1), and Rome leads ever after.
        assertThat(texts("/matches/101/story.json")).containsExactly(
                "Ada (Rome) played against Bela (Persia) on a map of the kind Inland Sea, 46 by 40 tiles.",
                "Rome adopted its first law, Slavery, on turn 12.",
                "Persia researched Ironworking first, on turn 9.",
                "Rome led in victory points on 58 of 59 turns; on 1 nobody did. The lead never passed to another side.",
                "Rome led in military power on 54 of 59 turns; on 5 nobody did. The lead never passed to another side.",
                "No other side than Rome ever led in either.",
                "The military power of Persia fell by a fifth or more from one turn to the next twice, that of nobody else did.",
                "On turn 7 Persia went from 100 to 80.", "On turn 45 Persia went from 80 to 40, the greatest loss.",
                "Rome was the first to have at least half as much military power again as the other side, on turn 45.",
                "At the end Persia held 1 city that another side had founded: Roma of Rome.",
                "Rome completed Pyramids on turn 41.",
                "Persia completed Oracle; on which turn, the save does not tell.",
                "Persia founded Judaism on turn 8.", "Rome made Judaism its state religion on turn 9.",
                "Rome had 2 rulers: Romulus (died on turn 30) and Numa.",
                "Rome reached 3 ambitions, the first on turn 15 (“Six Farms”), the last on turn 50 (“Four Cities”)."
                        + " 1 ambition failed.",
                "The save is from turn 60.",
                "Rome had 30 victory points, 100 military power, 4 cities, 3 technologies, 2 laws and 1 wonder then.",
                "Persia had 20 victory points, 40 military power, 5 cities, 1 technology, 2 laws and 1 wonder then.",
                "Ada (Rome) won.", "Conquest victory. Bela (Persia) surrendered.", "The save records the victory.");
    }

    @Test
    void tellsOnlyWhatHasHappenedByTheTurn() {
        List<String> told = texts("/matches/101/story.json?turn=14");

        assertThat(told).contains("Rome adopted its first law, Slavery, on turn 12.", "On turn 7 Persia went from 100 to 80.",
                "On turn 14 Rome had 7 victory points and 100 military power.", "Rome was ruled by Romulus.")
                .noneMatch(text -> text.contains("won") || text.contains("surrendered") || text.contains("At the end"))
                .noneMatch(text -> text.contains("Oracle") || text.contains("Pyramids") || text.contains("died"));
        assertThat(sentences("/matches/101/story.json?turn=14")).allSatisfy(sentence -> {
            Integer turn = (Integer) sentence.get("turn");
            assertThat(turn == null ? 14 : turn).isLessThanOrEqualTo(14);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "/matches/101/story.json", "/matches/101/story.json?turn=14",
            "/matches/104/story.json?game=second",
            "/matches/old/story.json" })
    void leadsFromEachSentenceToItsEvidence(String address) {
        assertThat(sentences(address)).isNotEmpty().allSatisfy(sentence -> {
            assertThat(sentence.get("href")).asString().startsWith("/matches/");
            assertThat(sentence.get("text")).asString().endsWith(".");
        });
        sentences(address).stream().map(sentence -> (String) sentence.get("href")).distinct()
                .forEach(href -> given().urlEncodingEnabled(false).get(href).then().statusCode(200));
    }

    @Test
    void namesSidesOfOneNationByTheirPlayers() {
        assertThat(texts("/matches/104/story.json?game=first")).contains(
                "Ada and Cleo had the same nation, Rome, and go by their own names here.",
                "Cleo adopted its first law, Epics, on turn 2.", "Nobody ever led in victory points.",
                "Ada (Rome) won.", "The result comes from Challonge.")
                .noneMatch(text -> text.startsWith("Rome "));
    }

    @Test
    void saysLittleWhereLittleIsRecorded() {
        // Five sides, two of them a team, one of the computer, no histories, unfinished.
        assertThat(texts("/matches/old/story.json")).containsExactly(
                "5 sides played, One (Greece), Two (Assyria), AI 3 (Carthage), <b>Four (Babylonia) and Five (Egypt), on a map of the "
                        + "kind Continent.",
                "The computer played AI 3 (Carthage).", "One (Greece) and Five (Egypt) played as one team.",
                "The save is from turn 35.", "Unfinished on turn 35.",
                "The save was made before the game was over, and no other source names a winner.");
        given().get("/matches/old/story").then().statusCode(200).body(not(containsString("<b>Four")));
    }

    @Test
    void comparesWithAMedianOfEnoughSides() {
        // Eleven sides of people adopt their first law on turn 12: Ada and ten others.
        publish("insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_source) "
                + "select 'g' || n, 'g' || n, 'x.zip', '00', 50, false, 'unknown' from range(11) n(n);"
                + "insert into matches (match_id) select 'g' || n from range(11) n(n);"
                + "insert into players (game_id, player, name, nation, human, surrendered, dead) "
                + "select 'g' || n, 0, 'P' || n, 'NATION_ROME', true, false, false from range(11) n(n);"
                + "insert into laws select 'g' || n, 0, 'LAWCLASS_EPICS_EXPLORATION', 'LAW_EPICS', 12 + n, null, false, false "
                + "from range(11) n(n);");

        assertThat(texts("/matches/g0/story.json"))
                .contains("Rome adopted its first law, Epics, on turn 12, 5 turns before the median side.");
        assertThat(texts("/matches/g5/story.json"))
                .contains("Rome adopted its first law, Epics, on turn 17, as the median side.");
        assertThat(texts("/matches/g6/story.json"))
                .contains("Rome adopted its first law, Epics, on turn 18, 1 turn after the median side.");
        assertThat(source.facts(Optional.of("g6"))).singleElement().satisfies(facts -> assertThat(facts.text())
                .contains("Rome adopted its first law, Epics, on turn 18.").doesNotContain("median"));
    }

    @Test
    void isATableOfSentences() {
        given().get("/matches/101/story.csv").then().statusCode(200)
                .body(startsWith("block,paragraph,sentence,turn,player,side,href\r\n"),
                        containsString("told,opening-0,\"Rome adopted its first law, Slavery, on turn 12.\",12,0,Rome,"
                                + "\"/matches/101/laws?turn=12\"\r\n"));
    }

    @Test
    void showsTheLinkBehindEachSentence() {
        given().get("/matches/101/story").then().statusCode(200).body(
                containsString("on turn 12. <a class=\"evidence\" href=\"/matches/101/laws?turn=12\" title=\"Laws\">"
                        + "<span class=\"visually-hidden\">Laws, </span>turn 12</a>"),
                containsString("<h3>The opening</h3>"), not(containsString("Generated text")));
    }

    @Test
    void isClosedWhileResultsAreHidden() {
        given().get("/matches/101/story?spoilers=0").then().statusCode(200).body(not(containsString("Slavery")));
        given().get("/matches/101/story.json?spoilers=0").then().statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(value = Evidence.class, mode = EnumSource.Mode.EXCLUDE, names = "OVERVIEW")
    void callsPagesByTheirNames(Evidence evidence) {
        assertThat(sections.find(evidence.section())).get()
                .satisfies(section -> assertThat(section.title()).isEqualTo(evidence.title()));
    }
}
