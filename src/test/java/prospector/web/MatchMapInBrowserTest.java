package prospector.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.quarkus.test.junit.QuarkusTest;

/** The map is drawn on any turn, moves by slider, keys and pointer, and tells in words what it shows. */
@QuarkusTest
class MatchMapInBrowserTest extends PageInBrowser {
    private static final String COLOURS = """
            () => {
              const canvas = document.getElementById('map-canvas');
              const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              const colours = new Set();
              for (let i = 0; i < pixels.length; i += 4) {
                if (pixels[i + 3] === 255) {
                  colours.add(pixels[i] << 16 | pixels[i + 1] << 8 | pixels[i + 2]);
                }
              }
              return colours.size;
            }""";
    private static final String PIXELS = """
            (canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data)(document.getElementById('map-canvas'))""";
    private static final String PICTURE = "() => document.getElementById('map-canvas').toDataURL()";

    @Override
    protected String tournament() throws IOException {
        return fixture("match.sql") + fixture("map.sql");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 60 })
    void drawsMoreThanOneColour(int turn) {
        Page page = map(DESKTOP, ColorScheme.LIGHT, "?turn=" + turn, turn);

        assertThat((Integer) page.evaluate(COLOURS)).isGreaterThan(20);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { PHONE, DESKTOP })
    void changesDrawingAndAddressWithTheSlider(int width) {
        Page page = map(width, ColorScheme.DARK, "", 60);
        Object end = page.evaluate(PICTURE);

        page.locator("#map-turn").fill("5");
        drawn(page, 5);
        page.waitForURL("**/matches/101/map?turn=5");

        assertThat(page.evaluate(PICTURE)).isNotEqualTo(end);
        assertThat(page.locator("#map-now").textContent()).isEqualTo("5");
        assertThat(page.locator("#map-notice").textContent()).contains("known for turn 60 only");
        fits(page, width);
        assertThat(complaints).isEmpty();
    }

    @Test
    void goesBackToWhatItShowedBefore() {
        Page page = map(DESKTOP, ColorScheme.LIGHT, "?turn=12", 12);
        page.evaluate("() => { window.before = " + PIXELS + "; }");

        for (int turn : new int[] { 60, 1, 29, 30, 13, 12 }) {
            page.locator("#map-turn").fill(String.valueOf(turn));
            drawn(page, turn);
        }

        // A part painted anew may differ by a shade at the edges of its tiles.
        Object different = page
                .evaluate("() => " + PIXELS + ".filter((value, at) => Math.abs(value - before[at]) > 16).length");
        assertThat((Integer) different).isLessThan(100);
    }

    @Test
    void obeysTheKeyboard() {
        Page page = map(DESKTOP, ColorScheme.LIGHT, "", 60);
        Locator canvas = page.locator("#map-canvas");
        canvas.focus();

        page.keyboard().press("[");
        drawn(page, 59);
        page.keyboard().press("Home");
        drawn(page, 1);
        page.keyboard().press("]");
        drawn(page, 2);
        Object whole = page.evaluate(PICTURE);
        page.keyboard().press("+");
        page.keyboard().press("+");
        page.keyboard().press("ArrowRight");
        page.waitForFunction("before => document.getElementById('map-canvas').toDataURL() !== before", whole);
        page.keyboard().press("Shift+ArrowUp");
        page.keyboard().press("Shift+ArrowUp");
        assertThat(page.locator("#map-inspector[aria-live=polite]").textContent()).contains("Column ", "on turn 2.");
        page.keyboard().press(" ");
        assertThat(page.locator("#map-play").textContent()).isEqualTo("Pause");
        drawn(page, 4);
        page.keyboard().press(" ");
        assertThat(page.locator("#map-play").textContent()).isEqualTo("Play");
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsTheWorldThatASideHasSeen() {
        Page page = map(DESKTOP, ColorScheme.LIGHT, "?turn=10", 10);
        Object all = page.evaluate(PICTURE);

        page.locator("#map-seen").selectOption("1");
        page.waitForFunction("before => document.getElementById('map-canvas').toDataURL() !== before", all);

        assertThat(page.locator("#map-seen option").allTextContents()).contains("Rome", "Persia");
        assertThat(complaints).isEmpty();
    }

    /** Measured where a turn is drawn, in the page itself: how long the script works, not how fast this machine paints. */
    @Test
    void playsALargeMapToItsEnd() throws IOException {
        publish(fixture("match.sql") + fixture("large-map.sql"));
        Page page = page(DESKTOP, ColorScheme.LIGHT);
        visit(page, "matches/large/map?turn=135");
        drawn(page, 135);

        page.locator("#map-speed").selectOption("100");
        page.locator("#map-play").click();
        drawn(page, 150);

        assertThat(page.locator("#map-play").innerText()).isEqualTo("Play");
        assertThat(complaints).isEmpty();
    }

    /** Decoding is tested without any drawing. */
    @Test
    void knowsOwnersNeighboursAndTilesOfADocument() {
        Page page = map(DESKTOP, ColorScheme.LIGHT, "", 60);

        Object found = page.evaluate(
                """
                        async () => {
                          const model = await import('/assets/map/model.js');
                          const { Hexes } = await import('/assets/map/hexes.js');
                          const document = await (await fetch('/matches/101/map.json')).json();
                          const map = model.decode(document);
                          const hexes = new Hexes(map.width, map.height);
                          const moment = new model.Moment(map, 29);
                          const taken = 3 * 12 + 7;
                          const before = moment.owners[taken];
                          const changed = moment.moveTo(30).owned;
                          const found = [...Array(96).keys()].every(tile => hexes.at(hexes.x(tile) + 0.3, hexes.y(tile) - 0.3) === tile);
                          return [before, moment.owners[taken], changed.includes(taken), model.runsOf(map, taken).length,
                            // Row 2 is even and so stands half a tile to the right of row 3.
                            hexes.neighbour(2 * 12 + 5, 5), hexes.neighbour(2 * 12 + 5, 0), hexes.neighbour(3 * 12 + 5, 5),
                            hexes.x(2 * 12) > hexes.x(3 * 12), hexes.y(12) < hexes.y(0), found, model.seen(map, 0, 9, 28),
                            model.seen(map, 0, 9, 29)];
                        }""");

        assertThat((List<?>) found)
                .isEqualTo(List.of(0, 1, true, 2, 3 * 12 + 5, 3 * 12 + 6, 4 * 12 + 4, true, true, true, false,
                        true));
    }

    private Page map(int width, ColorScheme colours, String query, int turn) {
        Page page = page(width, colours);
        visit(page, "matches/101/map" + query);
        drawn(page, turn);
        return page;
    }

    private static void drawn(Page page, int turn) {
        page.waitForFunction("turn => document.getElementById('map').dataset.drawn === String(turn)", turn);
    }
}
