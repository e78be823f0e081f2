package prospector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import io.quarkus.test.common.http.TestHTTPResource;

/** Opens pages in Chromium and notes what it complains about. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageInBrowser extends PageTest {
    static final int PHONE = 390;
    static final int DESKTOP = 1440;
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TestHTTPResource("/")
    URL site;

    /** Errors and warnings of the console, of scripts and of requests. */
    final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @BeforeEach
    void forget() {
        complaints.clear();
    }

    @BeforeAll
    void open() {
        boolean required = Boolean.getBoolean("prospector.browser.required");
        assumeTrue(required || Files.isExecutable(CHROMIUM), "No browser at " + CHROMIUM);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    final Page page(int width, ColorScheme colours) {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)).newPage();
        // A violation of the content policy is an error in the console.
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(site.toString()) && !request.url().startsWith("data:")) {
                complaints.add("asks another host: " + request.url());
            }
        });
        // A request that the browser gave up because another page was opened is no fault.
        page.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add(request.url() + " " + request.failure());
            }
        });
        return page;
    }

    final Response visit(Page page, String address) {
        return page.navigate(URI.create(site + address).toString());
    }

    static void fits(Page page, int width) {
        Object wide = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat((Integer) wide).as("width of " + page.url()).isLessThanOrEqualTo(width);
    }
}
