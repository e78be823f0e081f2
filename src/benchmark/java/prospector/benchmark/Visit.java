package prospector.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** One visit of one page by somebody who was never here: until it is at rest, and then down to its end. */
final class Visit implements AutoCloseable {
    private static final int ENOUGH = 8;
    private static final int PATIENCE = 600;
    private static final double KILOBYTE = 1000;

    /**
     * Shift is the largest sum of a burst, as the layout shift of the web vitals: at most 5 s long, ended by a second of rest.
     */
    private static final String WATCH = """
            (() => {
              const seen = window.seen = { largest: 0, tasks: [], shift: 0 };
              window.frame = rest => new Promise((done, failed) => {
                setTimeout(() => failed(new Error('no frame was drawn')), 10000);
                requestAnimationFrame(() => setTimeout(done, rest));
              });
              const watch = (type, note) => new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true });
              let first = 0, last = 0, burst = 0;
              watch('largest-contentful-paint', entry => { seen.largest = entry.startTime; });
              watch('longtask', entry => { seen.tasks.push(entry.duration); });
              watch('layout-shift', entry => {
                const now = entry.startTime;
                [first, burst] = now - last > 1000 || now - first > 5000 ? [now, 0] : [first, burst];
                [last, burst] = [now, burst + entry.value];
                seen.shift = Math.max(seen.shift, burst);
              });
            })()
            """;

    private final BrowserContext context;
    private final Page page;
    private final Wire wire;
    private final String site;
    private final Map<String, Double> figures = new LinkedHashMap<>();

    Visit(Browser browser, Profile profile, String site) {
        this.site = site;
        context = browser.newContext(profile.options());
        page = context.newPage();
        page.addInitScript(WATCH);
        var session = context.newCDPSession(page);
        wire = new Wire(session, site);
        profile.slow(session);
    }

    /** Figures by name and unit, {@code first paint ms}; times in milliseconds, 1 KB is 1,000 bytes. */
    Map<String, Double> figures(String address) {
        Response answer = page.navigate(site + address);
        if (answer.status() != 200) {
            throw new IllegalStateException("%s answers with %d".formatted(address, answer.status()));
        }
        settle(address);
        figures.put("first paint\tms", number("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
        figures.put("largest paint\tms", number("seen.largest"));
        figures.put("document\tKB", wire.ofDocument() / KILOBYTE);
        soFar("first view");
        scroll();
        settle(address);
        soFar("to the end");
        figures.put("longest task\tms", number("Math.max(0, ...seen.tasks)"));
        figures.put("shift\t", number("seen.shift"));
        figures.put("nodes\t", number("document.querySelectorAll('*').length"));
        if (!wire.faults().isEmpty()) {
            throw new IllegalStateException(address + ": " + String.join("; ", wire.faults()));
        }
        return figures;
    }

    private void soFar(String moment) {
        figures.put(moment + "\tKB", wire.bytes() / KILOBYTE);
        figures.put(moment + ": requests\t", (double) wire.requests());
        figures.put(moment + ": long tasks\t", number("seen.tasks.length"));
        figures.put(moment + ": in long tasks\tms", number("seen.tasks.reduce((sum, task) => sum + task, 0)"));
    }

    private double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    /** Waits until nothing was asked for, and the page had time to, several times in a row. */
    private void settle(String address) {
        int quiet = 0;
        for (int i = 0; i < PATIENCE && quiet < ENOUGH; i++) {
            int before = wire.requests();
            page.evaluate("frame(100)");
            quiet = wire.idle() && wire.requests() == before ? quiet + 1 : 0;
        }
        if (quiet < ENOUGH) {
            throw new IllegalStateException(address + " does not come to rest");
        }
    }

    /** Charts are drawn when they come near, so that no window's height may be left out. */
    private void scroll() {
        page.evaluate("""
                async () => {
                  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
                    scrollTo(0, y);
                    await frame(50);
                  }
                }
                """);
    }

    @Override
    public void close() {
        context.close();
    }
}
