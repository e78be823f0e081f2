package prospector.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;

/** Opens a page of each kind in Chromium, as a phone and as a desktop, and prints what that took; see bench/browser. */
public final class BrowserTimes {
    private static final int VISITS = 3;

    private BrowserTimes() {
    }

    /** Takes the address of the site without a path, and the program of Chromium. Prints what, how much and unit, by tabs. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Map<String, String> pages = new SitePages(arguments[0]).byKind();
        var quiet = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(quiet)) {
            Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(arguments[1])).setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
            for (String address : pages.values()) {
                visit(browser, Profile.DESKTOP, arguments[0], address);
            }
            for (Profile profile : Profile.values()) {
                pages.forEach((kind, address) -> print(profile, kind, measured(browser, profile, arguments[0], address)));
            }
        }
    }

    /** Chromium without a graphics card now and then stops drawing: such a visit is made again, once. */
    private static Map<String, Double> visit(Browser browser, Profile profile, String site, String address) {
        try {
            return figures(browser, profile, site, address);
        } catch (PlaywrightException e) {
            System.err.printf("%s %s once more: %s%n", profile.id(), address, e.getMessage());
            return figures(browser, profile, site, address);
        }
    }

    private static Map<String, Double> figures(Browser browser, Profile profile, String site, String address) {
        try (Visit visit = new Visit(browser, profile, site)) {
            return visit.figures(address);
        }
    }

    /** The median of each figure. */
    private static Map<String, Double> measured(Browser browser, Profile profile, String site, String address) {
        Map<String, List<Double>> seen = new LinkedHashMap<>();
        for (int i = 0; i < VISITS; i++) {
            visit(browser, profile, site, address)
                    .forEach((figure, value) -> seen.computeIfAbsent(figure, key -> new ArrayList<>()).add(value));
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        seen.forEach((figure, values) -> medians.put(figure, values.stream().sorted().toList().get(VISITS / 2)));
        return medians;
    }

    private static void print(Profile profile, String kind, Map<String, Double> figures) {
        PrintStream out = System.out;
        figures.forEach((figure, value) -> {
            String[] named = figure.split("\t", -1);
            out.printf(Locale.ROOT, "%s, %s: %s\t%s\t%s%n", profile.id(), kind, named[0], rounded(value), named[1]);
        });
    }

    private static String rounded(double value) {
        if (value == Math.rint(value) || value >= 100) {
            return String.valueOf(Math.round(value));
        }
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.1f", value);
    }
}
