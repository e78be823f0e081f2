package prospector.web.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import prospector.web.PageTest;

@QuarkusTest
class FeedResourceTest extends PageTest {
    private static Document xml(String path) throws IOException, SAXException, ParserConfigurationException {
        String body = given().get(path).then().statusCode(200).extract().asString();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static String schedule() {
        return given().get("/schedule.ics").then().statusCode(200).contentType("text/calendar").extract().asString();
    }

    @Test
    void tellsResultsNewestFirst() throws IOException, SAXException, ParserConfigurationException {
        given().get("/feed.atom").then().contentType("application/atom+xml");

        Document feed = xml("/feed.atom");

        assertThat(texts(feed, "title")).containsExactly("Fixture Cup: results",
                "Winners round 1: Dorian won by forfeit against =Cleo<b>",
                "Winners round 1: Ada (Rome) beat Bela (Rome) in 81 turns",
                "Outside the bracket: Ada (Kush) and guest (Mars) played 40 turns, winner unknown");
        assertThat(texts(feed, "id")).containsExactly("tag:127.0.0.1,2026:results", "tag:127.0.0.1,2026:match/102",
                "tag:127.0.0.1,2026:match/101", "tag:127.0.0.1,2026:match/stray-game");
        assertThat(texts(feed, "updated")).containsExactly("2026-03-02T18:00:00Z", "2026-03-02T18:00:00Z",
                "2026-03-01T18:00:00Z", "2026-02-01T00:00:00Z");
        assertThat(feed.getElementsByTagName("link").item(2).getAttributes().getNamedItem("href").getNodeValue())
                .startsWith("http://127.0.0.1:").endsWith("/matches/102");
    }

    @Test
    void survivesNamesThatNoXmlCanHold() throws IOException, SAXException, ParserConfigurationException {
        publish(fixture() + "; update participants set name = 'A' || chr(1) || ']]>&' where participant_id = 11");

        assertThat(texts(xml("/feed.atom"), "summary")).contains("A]]>& (Rome) beat Bela (Rome) in 81 turns.");
    }

    @Test
    void isAValidFeedAndCalendarWhileThereIsNothing() throws IOException, SAXException, ParserConfigurationException {
        publish("");

        assertThat(texts(xml("/feed.atom"), "updated")).containsExactly("2026-01-01T00:00:00Z");
        assertThat(schedule()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").contains("BEGIN:VTIMEZONE")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void putsScheduledMatchesIntoACalendar() throws IOException {
        publish(fixture() + """
                ; update matches set scheduled_at = timestamp '2026-03-07 19:30:00' where match_id = '103';
                update matches set scheduled_at = timestamp '2026-03-06 19:30:00', prerequisite1_match_id = 101,
                    takes_loser1 = true where match_id = '104';
                update matches set identifier = 'A' where match_id = '101';""");

        assertThat(schedule().replaceAll("\\r\\n (?=\\S)", "")).containsSubsequence(
                "NAME:Fixture Cup\r\n", "UID:match-104@127.0.0.1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260306T193000Z\r\n",
                "SUMMARY:Loser of A – =Cleo<b>\r\nDESCRIPTION:Fixture Cup\\, Losers round 1\r\n", "STATUS:TENTATIVE",
                "UID:match-103@127.0.0.1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260307T193000Z\r\nSUMMARY:Ada – Dorian\r\n",
                "URL:http://127.0.0.1:", "/matches/103\r\nSTATUS:CONFIRMED");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/feed.atom", "/schedule.ics", "/sitemap.xml", "/robots.txt" })
    void isNotSentTwice(String path) {
        Response first = given().get(path);

        assertThat(first.header("Content-Encoding")).isEqualTo("gzip");
        given().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304).body(is(""));
    }

    @Test
    void listsEveryPageForSearchEngines() throws IOException, SAXException, ParserConfigurationException {
        List<String> paths = texts(xml("/sitemap.xml"), "loc").stream()
                .map(address -> address.replaceFirst("http://127.0.0.1:\\d+", "")).toList();

        assertThat(paths).doesNotHaveDuplicates().contains("/", "/matches", "/yields", "/nations/NATION_ROME", "/players/11",
                "/players/guest", "/matches/101", "/matches/stray-game").doesNotContain("/operator", "/search");
        given().get("/robots.txt").then().statusCode(200).contentType("text/plain")
                .body(containsString("Disallow: /search"), containsString("/sitemap.xml"));
    }

    @Test
    void isNamedByEveryPage() {
        given().get("/standings").then().body(
                containsString("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Results\" href=\"/feed.atom\">"),
                containsString("href=\"/schedule.ics\""));
    }
}
