package prospector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;

import io.quarkus.test.junit.QuarkusTest;
import prospector.demo.DemoTournament;
import prospector.ingest.ImportProgress;
import prospector.ingest.ImportRequest;
import prospector.ingest.ImportRequest.Option;
import prospector.ingest.Importer;
import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.web.match.section.MatchSections;
import prospector.web.section.Section;
import prospector.web.section.Sections;

/** Every page is there, fits, works without an error and is accessible, whatever was imported. */
@QuarkusTest
class EveryPageInBrowserTest extends PageInBrowser {
    private static final Path REAL_SAVES = Path.of("../shared/saves");
    private static final Map<String, Object> WCAG = Map.of("type", "tag", "values",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    /** Given to the browser once, not with each page: it is half a megabyte. */
    private static final String AXE = AxeBuilder.getAxeScript();
    /** What theme and width change. */
    private static final Map<String, Object> LOOKS = Map.of("type", "rule", "values", List.of("color-contrast", "target-size"));

    @Inject
    Importer importer;
    @Inject
    Sections sections;
    @Inject
    MatchSections matchSections;

    @TempDir
    Path directory;

    @Test
    void withTheDemoTournamentOnADesktop() throws IOException {
        importDemo();
        seesEveryPage(DESKTOP, ColorScheme.LIGHT, WCAG);
    }

    @Test
    void withTheDemoTournamentOnAPhoneInTheDark() throws IOException {
        importDemo();
        seesEveryPage(PHONE, ColorScheme.DARK, LOOKS);
    }

    @Test
    void withTheRealSavesOnly() {
        assumeTrue(Files.isDirectory(REAL_SAVES), "No saves at " + REAL_SAVES);
        importFrom(REAL_SAVES);
        seesEveryPage(PHONE, ColorScheme.LIGHT, LOOKS);
    }

    @Test
    void withNothing() {
        publish("");
        seesEveryPage(DESKTOP, ColorScheme.DARK, WCAG);
    }

    private void seesEveryPage(int width, ColorScheme colours, Map<String, Object> rules) {
        SoftAssertions found = new SoftAssertions();
        try (Page page = page(width, colours)) {
            page.addInitScript(AXE);
            for (String address : addresses()) {
                complaints.clear();
                Response answer = visit(page, address.substring(1));
                found.assertThat(answer.status()).as(address).isEqualTo(200);
                found.assertThat(page.evaluate("() => document.documentElement.scrollWidth")).as("width of " + address)
                        .isEqualTo(width);
                found.assertThat(page.title()).as("title of " + address).doesNotStartWith("Prospector ·");
                found.assertThat(violations(page, rules)).as("accessibility of " + address).isEmpty();
                found.assertThat(complaints).as("complaints of " + address).isEmpty();
            }
        }
        found.assertAll();
    }

    /**
     * Each broken rule with the first elements that break it. Only violations are collected, and of a long table only the first
     * rows are looked at, since the others are made by the same lines of the template: that is many times faster.
     */
    private static List<?> violations(Page page, Map<String, Object> rules) {
        return (List<?>) page.evaluate(
                """
                        runOnly => axe.run({ include: [['html']], exclude: [['tbody tr:nth-child(n+13)']] },
                            { runOnly, resultTypes: ['violations'] }).then(found => found.violations.map(rule =>
                          rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.failureSummary).join('; ')))
                        """,
                rules);
    }

    private List<String> addresses() {
        List<MatchLine> matches = warehouse.read(MatchLine::all);
        Stream<String> pages = Stream.of("/", "/matches", "/players", "/bracket", "/standings", "/operator", "/compare",
                "/search?q=a", "/search", "/texts", "/?spoilers=0",
                "/matches?spoilers=0", "/standings?spoilers=0");
        Stream<String> ofMatches = Stream.of(
                matches.stream().filter(MatchLine::hasSave).max(Comparator.comparing(match -> match.sides().size())).stream(),
                matches.stream().filter(match -> !match.hasSave()).limit(1)).flatMap(match -> match)
                .flatMap(match -> ofMatch("/matches/" + match.id(), match.hasSave()));
        List<MatchSide> sides = matches.stream().flatMap(match -> match.sides().stream()).toList();
        Stream<String> ofSides = Stream.concat(
                sides.stream().map(MatchSide::personId).filter(id -> id != null).limit(1).map(id -> "/players/" + id),
                sides.stream().flatMap(side -> side.nations().stream()).limit(1).map(id -> "/nations/" + id));
        Stream<String> compared = Stream.of(sides.stream().map(MatchSide::personId).filter(id -> id != null).distinct().limit(3)
                .map(id -> "player=" + id).collect(Collectors.joining("&", "/compare?", "")));
        Stream<String> games = Stream.of("/compare/sides", matches.stream().filter(MatchLine::hasSave).limit(2)
                .map(match -> "match=" + match.id()).collect(Collectors.joining("&", "/compare/matches?", "")));
        return Stream.of(pages, compared, games, sections.all().stream().map(Section::path), ofMatches, ofSides)
                .flatMap(part -> part)
                .toList();
    }

    private Stream<String> ofMatch(String match, boolean played) {
        Stream<String> pages = Stream.of(match, match + "?spoilers=pairings", match + "/map", match + "/timeline?spoilers=0");
        Stream<String> ofSections = matchSections.all().stream().map(section -> match + "/" + section.id());
        return Stream.concat(pages, played ? ofSections : ofSections.limit(1));
    }

    private void importDemo() throws IOException {
        Path saves = Files.createDirectories(directory.resolve("demo"));
        new DemoTournament(12, 3).writeTo(saves);
        importFrom(saves);
    }

    private void importFrom(Path saves) {
        importer.run(new ImportRequest(saves, 1, EnumSet.of(Option.FORCE, Option.ALLOW_FEWER)), ImportProgress.SILENT);
        warehouse.follow();
        assertThat(warehouse.read(MatchLine::all)).isNotEmpty();
    }
}
