package prospector.web.card;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;

import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;
import prospector.web.spoilers.Spoilers;

@QuarkusTest
class CardResourceTest extends PageTest {
    @Inject
    Cards cards;
    @Inject
    CardPainter painter;

    @ParameterizedTest
    @ValueSource(strings = { "index", "matches", "matches/101", "players/11", "nations/NATION_ROME", "rulers", "no-such-page" })
    void everyPageHasAPicture(String page) throws IOException {
        byte[] png = given().get("/cards/" + page + ".png").then().statusCode(200).contentType("image/png").extract()
                .asByteArray();

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(colours(picture)).as("a background, an edge and letters with soft edges").isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = { "matches/nobody", "players/nobody", "nations/NATION_ATLANTIS" })
    void whatIsNotThereHasNone(String page) {
        given().get("/cards/" + page + ".png").then().statusCode(404);
    }

    @Test
    void theCardOfAMatchTellsWhatItsPageTells() {
        Card card = card("matches/101", Spoilers.SHOWN);

        assertThat(card.title()).isEqualTo("Ada vs Bela");
        assertThat(card.lines()).extracting(Card.Line::text).containsExactly("Ada", "Bela");
        assertThat(card.lines()).extracting(Card.Line::won).containsExactly(true, false);
        assertThat(card.lines()).extracting(Card.Line::colour).as("a mirror match has two shades").doesNotHaveDuplicates();
        assertThat(card.foot()).contains("81 turns", "Inland Sea");
    }

    @Test
    void aSectionOfAMatchHasTheCardOfTheMatchWithItsName() {
        Card match = card("matches/101", Spoilers.SHOWN);

        assertThat(card("matches/101/laws", Spoilers.SHOWN)).isEqualTo(
                new Card("Laws · " + match.eyebrow(), match.title(), match.lines(), match.foot()));
        assertThat(card("matches/101/map", Spoilers.SHOWN).eyebrow()).startsWith("Map · ");
        given().get("/cards/matches/none/laws.png").then().statusCode(404);
    }

    @Test
    void withoutSpoilersItTellsNeitherWinnerNorLength() {
        Card card = card("matches/101", Spoilers.PAIRINGS);

        assertThat(card.lines()).extracting(Card.Line::won).containsExactly(false, false);
        assertThat(card.foot()).contains("Result hidden").doesNotContain("turns");
        assertThat(card("players/11", Spoilers.HIDDEN).lines()).extracting(Card.Line::text)
                .noneMatch(text -> text.contains("won"));
    }

    @Test
    void anAddressThatNobodyKnowsIsNotDrawn() {
        assertThat(card("buy-my-things", Spoilers.SHOWN)).isEqualTo(card("index", Spoilers.SHOWN));
    }

    @Test
    void longNamesAndUnknownLettersFindRoom() throws IOException {
        Card card = new Card("x".repeat(300), "Wolfeschlegelsteinhausenbergerdorff ".repeat(5), Collections.nCopies(9,
                new Card.Line("#123456", "名前 𓀀 ".repeat(30), "detail ".repeat(20), true)), "foot ".repeat(60));

        assertThat(card.lines()).hasSize(Card.MOST_LINES);
        assertThat(ImageIO.read(new ByteArrayInputStream(painter.png(card)))).isNotNull();
    }

    @Test
    void pagesNameTheirCard() {
        given().get("/matches/101").then()
                .body(containsString("<meta property=\"og:image\" content=\"/cards/matches/101.png\">"));
        given().get("/matches/101?spoilers=0").then()
                .body(containsString("<meta property=\"og:image\" content=\"/cards/matches/101.png?spoilers=0\">"));
    }

    private Card card(String path, Spoilers spoilers) {
        return warehouse.read(reading -> cards.of(reading, path, spoilers)).orElseThrow();
    }

    private static long colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct().count();
    }
}
