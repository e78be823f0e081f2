package prospector.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

/** What is injected through the parameters of all addresses, as docs/http.md lists them, comes out of none. */
@QuarkusTest
class InjectionTest extends PageTest {
    private static final String MARKUP = "'\"><script>alert(1)</script>{7*6}${7*6};drop table games;--\uD83D\uDE00\u202E%s";
    /** Markup, SQL, templates and letters; lines of headers and NUL; numbers; paths. */
    private static final List<String> PAYLOADS = List.of(MARKUP, "a\r\nX-Injected: 1\0", "-99999999999999999999",
            "../../../../etc/passwd");
    private static final Pattern WORD = Pattern.compile("`([^` ]+)`");
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");
    /** Something that is there, so that the parameters behind it are read. */
    private static final Map<String, String> IDS = Map.of("/matches/{id}", "101", "/players/{id}", "11", "/nations/{id}",
            "NATION_ROME", "/cards/{path}.png", "matches/101");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SoftAssertions found = new SoftAssertions();

    @TestHTTPResource("/")
    URL site;

    /** An address without places and the parameters that it reads. */
    record Route(String path, Set<String> parameters) {
    }

    private static List<String> words(String cell) {
        return WORD.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    /** Rows of the tables whose first cell is an address, or a section of a match. */
    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/http.md")).stream().filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(1).split("\\|")).filter(cells -> cells.length > 1).toList();
    }

    private static List<Route> routes() throws IOException {
        Set<String> filter = rows().stream().filter(row -> row[0].contains("`/{section}`"))
                .flatMap(row -> words(row[2]).stream())
                .collect(Collectors.toSet());
        assertThat(filter).contains("round", "min-games", "player");
        return rows().stream().flatMap(row -> addresses(row).map(path -> new Route(path, parameters(row, filter))))
                .filter(route -> !route.path.startsWith("/q/")).toList();
    }

    private static Set<String> parameters(String[] row, Set<String> filter) {
        String cell = row.length > 2 ? row[2] : row[1];
        Set<String> names = words(cell).stream().filter(word -> word.matches("[a-z-]+"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (cell.contains("filter") || cell.contains("the same")) {
            names.addAll(filter);
        }
        names.add("spoilers");
        return names;
    }

    private static Stream<String> addresses(String[] row) {
        String address = words(row[0]).get(0);
        if (address.startsWith("/{section}")) {
            return words(row[1]).stream().filter(word -> word.matches("[a-z]+"))
                    .map(section -> address.replace("{section}", section));
        }
        return Stream.of(address.startsWith("/") ? address : "/matches/{id}/" + address)
                .filter(path -> !path.contains("{section}"));
    }

    private static String filled(String path) {
        Optional<String> start = IDS.keySet().stream().filter(path::startsWith).findFirst();
        String known = start.map(place -> PLACE.matcher(place).replaceFirst(IDS.get(place)) + path.substring(place.length()))
                .orElse(path);
        return PLACE.matcher(known).replaceAll("points");
    }

    private void ask(String path) {
        try {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(site + path.substring(1))).build(),
                    BodyHandlers.ofString());
            found.assertThat(answer.statusCode()).as(path).isLessThan(500);
            found.assertThat(answer.headers().map()).as(path).doesNotContainKeys("x-injected", "set-cookie");
            String type = answer.headers().firstValue("content-type").orElse("");
            if (!type.contains("json") && !type.contains("csv") && !type.contains("plain") && !type.contains("calendar")) {
                found.assertThat(answer.body().contains("<script>alert")).as("markup of " + path).isFalse();
            }
            found.assertThat(
                    answer.body().contains("}42") || answer.body().contains("--42") || answer.body().contains("script>42"))
                    .as("template of " + path).isFalse();
            found.assertThat(answer.body().contains("Exception") || answer.body().contains("\tat ")).as("inside of " + path)
                    .isFalse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String payload) {
        return URLEncoder.encode(payload, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void comesOutOfNoParameter() throws IOException {
        List<Route> routes = routes();
        assertThat(routes).hasSizeGreaterThan(60).extracting(Route::path).contains("/", "/matches/{id}/map", "/yields",
                "/search");

        for (Route route : routes) {
            for (String parameter : route.parameters) {
                PAYLOADS.stream().limit(3)
                        .forEach(payload -> ask(filled(route.path) + "?" + parameter + "=" + encoded(payload)));
            }
            ask(filled(route.path) + "?" + encoded(MARKUP) + "=1");
        }
        found.assertAll();
    }

    @Test
    void comesOutOfNoData() throws IOException {
        for (Route route : routes()) {
            if (!route.path.contains(".") && !route.path.equals("/")) {
                route.parameters.forEach(parameter -> ask(filled(route.path) + ".json?" + parameter + "=" + encoded(MARKUP)));
            }
        }
        found.assertAll();
    }

    @Test
    void comesOutOfNoPath() throws IOException {
        for (Route route : routes()) {
            if (PLACE.matcher(route.path).find()) {
                for (String payload : PAYLOADS) {
                    ask(PLACE.matcher(route.path).replaceAll(encoded(payload).replace("$", "%24")));
                }
            }
        }
        found.assertAll();
    }
}
