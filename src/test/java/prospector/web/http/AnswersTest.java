package prospector.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

/** What every answer says, of whatever kind it is. */
@QuarkusTest
class AnswersTest extends PageTest {
    /** What gets longer when it is compressed. */
    private static final int SHORT = 200;
    private static final String ECHARTS = "/_static/echarts/6.0.0/dist/echarts.common.min.js";
    private static final Pattern LINKED = Pattern.compile("(?:href|src|data-[a-z]+)=\"(/(?:assets|_static)/[^\"]*)\"");

    /** Not with an upgrade to HTTP/2: of 800 large files that this client asked for so, it took one body for a frame. */
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/")
    URL site;

    private HttpResponse<byte[]> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path.substring(1)))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int name = 0; name < headers.length; name += 2) {
            request.header(headers[name], headers[name + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return ask("GET", path, headers);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(" & ", answer.headers().allValues(name));
    }

    /** Data and pages of every kind, with a tag. */
    static List<String> tagged() {
        return List.of("/", "/matches", "/matches/101", "/matches/101/map.json", "/yields", "/index.json", "/index.csv",
                "/search?q=a",
                "/feed.atom", "/sitemap.xml", "/assets/site.css", "/assets/curves.js", ECHARTS,
                "/favicon.svg");
    }

    static List<String> compressed() {
        return Stream
                .concat(tagged().stream(), Stream.of("/nations.css", "/operator", "/texts.txt", "/operator.json", "/nothing",
                        "/nothing.json", "/matches?sort=x", "/q/openapi", "/q/metrics", "/matches?player=%00"))
                .toList();
    }

    static List<String> everything() {
        return Stream
                .concat(compressed().stream(),
                        Stream.of("/cards/index.png", "/favicon.ico", "/q/health", "/health", "/q/dev-ui",
                                "/_static/nothing.js", "/assets/nothing.css", "/release/summary", "/matches/101/save",
                                "/%2e%2e/", "/players/x/y/z"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("compressed")
    void isCompressedAsTheClientLikes(String path) throws Exception {
        byte[] plain = get(path).body();

        for (String encoding : List.of("br", "gzip")) {
            HttpResponse<byte[]> answer = get(path, "Accept-Encoding", encoding);

            assertThat(header(answer, "content-encoding")).isEqualTo(encoding);
            assertThat(header(answer, "vary")).contains("Accept-Encoding").doesNotContain("&");
            assertThat(answer.body()).hasSizeLessThan(Math.max(plain.length, SHORT));
        }
        HttpResponse<byte[]> both = get(path, "Accept-Encoding", "br, gzip");
        // Finished pages and their data are kept as gzip, files of the site in both.
        assertThat(header(both, "content-encoding")).isIn(path.startsWith("/assets/") ? List.of("br") : List.of("br", "gzip"));
        assertThat(header(get(path), "content-encoding")).isEmpty();
        assertThat(header(get(path), "vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @MethodSource("tagged")
    void hasATagOfItsOwnInEachEncoding(String path) throws Exception {
        Set<String> tags = new HashSet<>();
        for (String encoding : List.of("br", "gzip", "identity")) {
            HttpResponse<byte[]> first = get(path, "Accept-Encoding", encoding);
            String tag = header(first, "etag");
            HttpResponse<byte[]> second = get(path, "Accept-Encoding", encoding, "If-None-Match", "\"other\", " + tag);

            assertThat(tag).matches("\"[0-9a-f]+\"");
            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            for (String same : List.of("etag", "cache-control", "vary")) {
                assertThat(header(second, same)).as(same).isEqualTo(header(first, same)).isNotEmpty();
            }
            tags.add(tag);
        }
        assertThat(tags).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("tagged")
    void answersHeadLikeGet(String path) throws Exception {
        HttpResponse<byte[]> get = get(path, "Accept-Encoding", "br");
        HttpResponse<byte[]> head = ask("HEAD", path, "Accept-Encoding", "br");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String same : List.of("etag", "cache-control", "vary", "content-type", "content-security-policy")) {
            assertThat(header(head, same)).as(same).isEqualTo(header(get, same));
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void protectsItsReader(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path, "X-Forwarded-Proto", "https", "Accept", "*/*");

        assertThat(header(answer, "content-security-policy")).startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "referrer-policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "permissions-policy")).contains("camera=()");
        assertThat(header(answer, "x-frame-options")).isEqualTo("DENY");
        assertThat(header(answer, "cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(header(answer, "cross-origin-resource-policy")).isIn("same-origin", "cross-origin");
        assertThat(header(answer, "strict-transport-security")).isEqualTo("max-age=31536000");
        assertThat(header(get(path), "strict-transport-security")).isEmpty();
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
        if (answer.statusCode() >= 400) {
            assertThat(header(answer, "cache-control")).isIn("no-store", "");
        }
    }

    @Test
    void letsScriptsOfOtherSitesReadDataOnly() throws Exception {
        for (String open : List.of("/index.json", "/index.csv", "/nothing.json", "/feed.atom", "/cards/index.png",
                "/q/openapi")) {
            assertThat(header(get(open), "access-control-allow-origin")).as(open).isEqualTo("*");
            assertThat(header(get(open), "cross-origin-resource-policy")).as(open).isEqualTo("cross-origin");
        }
        assertThat(header(get("/", "Accept", "application/json"), "access-control-allow-origin")).isEqualTo("*");
        for (String closed : List.of("/", "/assets/site.css", "/q/metrics", "/q/health", "/release/summary",
                "/matches/101/save")) {
            assertThat(header(get(closed), "access-control-allow-origin")).as(closed).isEmpty();
            assertThat(header(get(closed), "cross-origin-resource-policy")).as(closed).isEqualTo("same-origin");
        }
    }

    @Test
    void keepsForEverOnlyWhatNeverChanges() throws Exception {
        for (String page : List.of("/", "/yields", "/matches/101", "/matches/101/map", "/operator", "/bracket", "/texts")) {
            List<String> links = LINKED.matcher(new String(get(page).body(), StandardCharsets.UTF_8)).results()
                    .map(link -> link.group(1)).toList();
            assertThat(links).isNotEmpty();
            for (String link : links) {
                assertThat(header(get(link), "cache-control")).as(link).contains("immutable");
            }
        }
        for (String changing : List.of("/assets/site.css", "/assets/site.css?v=0123456789abcdef", "/nations.css?v=x",
                "/favicon.svg")) {
            assertThat(header(get(changing), "cache-control")).as(changing).doesNotContain("immutable").isNotEmpty();
        }
    }

    @Test
    void loadsHtmxWhereSomethingUsesIt() throws Exception {
        for (String page : List.of("/", "/matches", "/players", "/players/11", "/yields", "/matches/101", "/matches/101/yields",
                "/matches/101/map", "/standings", "/bracket", "/operator", "/texts", "/search?q=a", "/compare",
                "/compare/sides",
                "/nations/NATION_ROME", "/nothing", "/standings?spoilers=0")) {
            String html = new String(get(page, "Accept", "text/html").body(), StandardCharsets.UTF_8);

            assertThat(html.contains("/htmx.min.js")).as(page).isEqualTo(html.contains(" hx-"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/favicon.ico", "/matches", "/index.json", "/nothing", "/operator" })
    void believesNoHostHeader(String path) throws Exception {
        String answer = RawRequest.to(site)
                .send("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
    }

    /** Without a public address, what leaves the site repeats the host that was asked, to nobody but who asked. */
    @ParameterizedTest
    @ValueSource(strings = { "/feed.atom", "/sitemap.xml", "/robots.txt", "/texts.txt" })
    void tellsTheHostToWhoAskedOnly(String path) throws Exception {
        for (String host : List.of("one.example", "two.example", "one.example")) {
            String answer = RawRequest.to(site)
                    .send("GET " + path + " HTTP/1.1\r\nHost: " + host
                            + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 200").contains("http://" + host + "/")
                    .doesNotContain(host.startsWith("one") ? "two.example" : "one.example");
        }
    }

    @Test
    void countsNoAddressThatSomebodyMadeUp() throws Exception {
        for (String path : List.of("/madeup1", "/madeup2%00", "/assets/madeup3.css", "/matches/madeup4",
                "/matches?sort=madeup5",
                "/_static/echarts/6.0.0/package.json")) {
            get(path);
            ask("POST", path);
            ask("OPTIONS", path);
        }

        String metrics = new String(get("/q/metrics").body(), StandardCharsets.UTF_8);
        assertThat(metrics).contains("http_server_requests_seconds_count").doesNotContain("madeup", "package.json");
    }

    @Test
    void speaksHttp2WithoutEncryption() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + "matches")).header("Accept-Encoding", "br").build();

        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(header(answer, "content-encoding")).isEqualTo("br");
    }
}
