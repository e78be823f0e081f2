package prospector.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.quarkus.test.junit.QuarkusTest;
import prospector.stats.TournamentFixture;

/** What only a browser can tell: charts are drawn, no script fails, the content policy holds, and nothing sticks out. */
@QuarkusTest
class BrowserTest extends PageInBrowser {
    @Override
    protected String tournament() throws IOException {
        return fixture("match.sql");
    }

    @ParameterizedTest
    @ValueSource(ints = { PHONE, DESKTOP })
    void leadsFromHomeToAMatchAndToAPlayer(int width) {
        Page page = page(width, ColorScheme.LIGHT);

        visit(page, "");
        page.locator("a[href='/matches/101']").first().click();
        page.waitForURL("**/matches/101");
        seesCharts(page);
        fits(page, width);
        page.locator("#sides a[href='/players/11']").click();
        page.waitForURL("**/players/11");
        page.locator("h1").waitFor();
        fits(page, width);

        assertThat(complaints).isEmpty();
    }

    @Test
    void drawsEveryChartWhenItComesNear() {
        Page page = page(DESKTOP, ColorScheme.DARK);
        visit(page, "matches/101/yields");

        page.evaluate("""
                async () => {
                  for (const plot of document.querySelectorAll('[data-curve]')) {
                    plot.scrollIntoView();
                    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                  }
                }""");
        page.waitForFunction("() => document.querySelectorAll('[data-curve]').length === 14"
                + " && document.querySelectorAll('[data-curve]:not([data-drawn])').length === 0");

        assertThat(complaints).isEmpty();
    }

    @Test
    void readsAChartByKeyboard() {
        Page page = page(DESKTOP, ColorScheme.LIGHT);
        visit(page, "matches/101");
        seesCharts(page);

        page.locator("#points [data-curve]").focus();
        page.keyboard().press("Home");

        assertThat(page.locator("p[aria-live]").textContent()).startsWith("turn 2: Rome 1; Persia 0");
        assertThat(page.locator("#points [data-curve] .tip").innerText()).contains("turn 2", "Rome");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "matches", "players", "matches/102", "matches/104/yields?measure=total", "matches/old",
            "matches/none",
            "bracket", "standings",
            "players/11", "search?q=ada", "texts" })
    void fitsOnAPhone(String address) {
        Page page = page(PHONE, ColorScheme.DARK);

        visit(page, address);

        fits(page, PHONE);
        // The browser itself complains about the status of a page that is not there.
        assertThat(complaints).filteredOn(complaint -> !complaint.contains("status of 404")).isEmpty();
    }

    @Test
    void scrollsTheBracketWithinItself() {
        publish(TournamentFixture.sql("three"));
        Page page = page(600 + DESKTOP / 4, ColorScheme.LIGHT);

        visit(page, "bracket?player=2");
        page.locator(".drawing").first().focus();
        page.keyboard().press("End");

        fits(page, 600 + DESKTOP / 4);
        Object wider = page
                .evaluate("() => { const d = document.querySelector('.drawing'); return d.scrollWidth > d.clientWidth; }");
        assertThat(wider).isEqualTo(true);
        // A box stands where the lines expect it: the sheet and the drawing measure alike.
        Object apart = page.evaluate("""
                () => {
                  const box = document.querySelectorAll('.drawing .box')[0].getBoundingClientRect();
                  const lines = document.querySelector('.lines').getBoundingClientRect();
                  return Math.abs(box.height - lines.height) + Math.abs(box.right - lines.left);
                }""");
        assertThat(((Number) apart).doubleValue()).isLessThan(1);
        assertThat(complaints).isEmpty();
    }

    @Test
    void searchesByKeyboardFromAnyPage() throws IOException {
        publish(fixture());
        Page page = page(DESKTOP, ColorScheme.LIGHT);
        visit(page, "matches/101");

        page.keyboard().press("/");
        page.keyboard().type("dor");
        page.locator("#site-suggestions [role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");

        assertThat(page.locator("#site-search").getAttribute("aria-activedescendant")).isEqualTo("site-suggestion-0");
        assertThat(page.locator("#site-suggestion-0").getAttribute("aria-selected")).isEqualTo("true");
        assertThat(page.locator("#site-search-status").textContent()).contains("suggestions");

        page.keyboard().press("Escape");
        assertThat(page.locator("#site-suggestions").isHidden()).isTrue();
        assertThat(page.locator("#site-search").inputValue()).isEqualTo("dor");

        page.keyboard().press("ArrowDown");
        page.locator("#site-suggestions [role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/players/14");

        assertThat(complaints).isEmpty();
    }

    @Test
    void writesASlashInAFieldAndListsTheKeysOutsideOfIt() {
        Page page = page(PHONE, ColorScheme.DARK);
        visit(page, "players");

        page.keyboard().press("?");
        page.locator("#keys[open]").waitFor();
        fits(page, PHONE);
        page.locator("#keys button").click();
        page.locator("#site-search").focus();
        page.keyboard().type("a/b?");

        assertThat(page.locator("#keys").isHidden()).isTrue();
        assertThat(page.locator("#site-search").inputValue()).isEqualTo("a/b?");
        page.locator("#site-search").fill("");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=");

        assertThat(complaints).isEmpty();
    }

    @Test
    void copiesATextAndSaysSo() throws IOException {
        publish(fixture());
        Page page = page(DESKTOP, ColorScheme.LIGHT);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit(page, "texts");

        page.locator("#upcoming ~ .copy-text button").first().click();

        page.waitForFunction("() => [...document.querySelectorAll('[role=status]')].some(s => s.textContent === 'Copied')");
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()")).startsWith("**Matches to come**");
        assertThat(complaints).isEmpty();
    }

    /** A plot counts as drawn when its canvas holds more than one colour: something stands out from the ground. */
    private static void seesCharts(Page page) {
        page.locator("#points [data-curve]").scrollIntoViewIfNeeded();
        page.locator("#points [data-curve][data-drawn]").waitFor();
        page.waitForFunction("""
                () => [...document.querySelectorAll('[data-curve] canvas')].some(canvas => {
                  const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                  const colours = new Set();
                  for (let i = 0; i < pixels.length; i += 4) {
                    if (pixels[i + 3] === 255) {
                      colours.add(pixels[i] << 16 | pixels[i + 1] << 8 | pixels[i + 2]);
                    }
                  }
                  return colours.size > 2;
                })""");
    }
}
