package prospector.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import prospector.web.PageTest;

/** Requests that no browser sends. */
@QuarkusTest
class HostileRequestsTest extends PageTest {
    @TestHTTPResource("/")
    URL site;

    private String ask(String requestLine, String... headers) throws IOException {
        String further = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return RawRequest.to(site).send(requestLine + "\r\nHost: localhost\r\n" + further + "Connection: close\r\n\r\n");
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length()).substring(0, 3));
    }

    private static void saysNothingOfTheInside(String answer) {
        assertThat(answer).doesNotContain("Exception", "\tat ", "io.vertx", "root:", "quarkus.", "PK\u0003\u0004");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/../../../../etc/passwd", "/..%2f..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd",
            "/%2E%2E%2Fetc/passwd",
            "/assets/../application.properties", "/assets/..%2fapplication.properties",
            "/assets/%2e%2e/%2e%2e/application.properties",
            "/assets/..\\..\\application.properties", "/assets/..%5c..%5capplication.properties",
            "/_static/../../META-INF/MANIFEST.MF",
            "/_static/..;/META-INF/MANIFEST.MF", "/assets/%c0%ae%c0%ae/application.properties", "/assets/%c0%af%c0%af/x",
            "/assets/%e0%80%af/x", "/assets/site.css%00.png", "/%00", "/matches/%00", "/cards/..%2f..%2fsecret.png",
            "/cards/../../secret.png", "/release/files/..%2f..%2faccounts.json", "/release/files/../sources/accounts.json",
            "/matches/101/save/../../../x", "/%252e%252e/%252e%252e/etc/passwd", "/%", "/%zz", "/%f0%28%8c%28",
            "/matches/\u00ff\u00fe",
            "/.git/config", "/.env", "/META-INF/resources/favicon.svg", "/assets/", "/_static/", "//etc/passwd", "/./x",
            "/matches/./101",
            "/%u002e%u002e/", "/a%0d%0aSet-Cookie:x=1", "http://evil.example/../etc/passwd" })
    void climbNowhere(String path) throws IOException {
        String answer = ask("GET " + path + " HTTP/1.1");

        assertThat(status(answer)).as(path).isIn(400, 404);
        saysNothingOfTheInside(answer);
        assertThat(answer).doesNotContain("Set-Cookie:", "set-cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "OPTIONS", "CONNECT", "BREW", "get" })
    void mayOnlyRead(String method) throws IOException {
        for (String path : new String[] { "/matches", "/assets/site.css", "/release/summary", "/q/health", "/nothing" }) {
            String answer = ask(method + " " + path + " HTTP/1.1", "X-Marked: 7f3a");

            assertThat(status(answer)).as(path).isEqualTo(405);
            assertThat(answer).contains("Allow: GET, HEAD\r\n", "X-Frame-Options: DENY").doesNotContain("7f3a");
        }
    }

    @Test
    void areRefusedWithContentOfAnyMethod() throws IOException {
        String answer = ask("POST /matches HTTP/1.1", "Content-Length: 1000000000");

        assertThat(status(answer)).isEqualTo(405);
    }

    @Test
    void bringNoContent() throws IOException {
        String content = ask("GET /matches HTTP/1.1", "Content-Length: 1000000000");
        String chunked = ask("GET /matches HTTP/1.1", "Transfer-Encoding: chunked");
        String none = ask("GET /matches HTTP/1.1", "Content-Length: 0");

        assertThat(status(content)).isEqualTo(413);
        assertThat(status(chunked)).isEqualTo(413);
        assertThat(status(none)).isEqualTo(200);
    }

    @Test
    void areNotTooLong() throws IOException {
        assertThat(status(ask("GET /matches?q=" + "a".repeat(5000) + " HTTP/1.1"))).isEqualTo(414);
        assertThat(status(ask("GET /matches HTTP/1.1", "X-Long: " + "a".repeat(20_000)))).isEqualTo(431);
        assertThat(status(ask("GET /matches HTTP/1.1", "X-Many: a\r\n".repeat(3000) + "X-Last: a"))).isEqualTo(431);
        assertThat(status(ask("GET /matches HTTP/1.1", "X-Fine: " + "a".repeat(8000)))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET  HTTP/1.1\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
            "GET /matches HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
            "GET /matches HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\nConnection: close\r\n\r\nabcde" })
    void mustBeHttp(String request) throws IOException {
        String answer = RawRequest.to(site).send(request + "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).doesNotStartWith("HTTP/1.1 200").doesNotContain("HTTP/1.1 5", "HTTP/1.0 200");
        saysNothingOfTheInside(answer);
    }

    @Test
    void haveNoMoreParametersThanAForm() throws IOException {
        String many = "show=cities&".repeat(64) + "show=laws";
        String answer = ask("GET /matches/101/timeline?" + many + " HTTP/1.1", "Accept: application/json");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "more than 64 parameters");
        assertThat(status(ask("GET /matches/101/timeline?" + "show=cities&".repeat(63) + "show=laws HTTP/1.1"))).isEqualTo(200);
        assertThat(ask("GET /matches?x=" + "a".repeat(600) + " HTTP/1.1")).startsWith("HTTP/1.1 400")
                .contains("longer than 512");
        assertThat(ask("GET /matches?x=%ff HTTP/1.1")).startsWith("HTTP/1.1 400").contains("cannot be read as text");
        assertThat(status(ask("GET /search?q=%E9%9D%92+%F0%9F%98%80&utm_source=a=b&&c HTTP/1.1"))).isEqualTo(200);
    }

    @Test
    void nameAHost() throws IOException {
        for (String host : new String[] { "evil.example\"><script>", "a b", "", "[::1", "xxxx/x", "a@b:99999999" }) {
            for (String path : new String[] { "/", "/feed.atom", "/sitemap.xml", "/texts", "/robots.txt" }) {
                String answer = RawRequest.to(site)
                        .send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

                assertThat(status(answer)).as(path + " of " + host).isEqualTo(400);
                assertThat(answer).contains("X-Frame-Options: DENY").doesNotContain("\"><script>", "xxxx");
                saysNothingOfTheInside(answer);
            }
        }
    }
}
