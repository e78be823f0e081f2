package prospector.web;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.quarkus.test.junit.QuarkusTest;

/**
 * Measures frames while the map of a large made-up game plays; no test by itself, because a busy machine decides over the
 * numbers: {@code ./mvnw test -Dtest=MapFramesMeasurement} prints them.
 */
@QuarkusTest
class MapFramesMeasurement extends PageInBrowser {
    private static final int FRAMES = 300;
    private static final String WATCH = """
            const ask = window.requestAnimationFrame.bind(window);
            window.work = [];
            window.gaps = [];
            let last = 0;
            window.requestAnimationFrame = draw => ask(now => {
              const begun = performance.now();
              draw(now);
              window.work.push(performance.now() - begun);
              window.gaps.push(now - last);
              last = now;
            });""";
    private static final String RESULT = """
            () => [window.work, window.gaps].map(list => {
              const sorted = list.slice(2).sort((one, other) => one - other);
              return [0.5, 0.95, 1].map(part => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1)).join(' · ');
            })""";

    @Test
    void playing() throws IOException {
        publish(fixture("match.sql") + fixture("large-map.sql"));
        Page page = page(DESKTOP, ColorScheme.LIGHT);
        page.addInitScript(WATCH);
        visit(page, "matches/large/map?turn=1");
        page.waitForFunction("() => document.getElementById('map').dataset.drawn === '1'");
        page.locator("#map-speed").selectOption("100");

        print(page, "playing, whole map");
        for (int step = 0; step < 6; step++) {
            page.locator("#map-in").click();
        }
        print(page, "playing, near");
        page.locator("#map-seen").selectOption(new String[] { "0" });
        print(page, "playing the explored world of a side");
    }

    private static void print(Page page, String what) {
        page.locator("#map-turn").fill("1");
        page.evaluate("() => { window.work = []; window.gaps = []; }");
        page.locator("#map-play").click();
        page.waitForFunction("frames => window.work.length >= frames", FRAMES);
        List<?> result = (List<?>) page.evaluate(RESULT);
        System.out.printf("| %s | %s ms | %s ms |%n", what, result.get(0), result.get(1));
        page.locator("#map-play").click();
    }
}
