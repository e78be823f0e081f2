package prospector.web.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Blocking;

/** What happens to clients that want too much, or nothing for too long. */
@QuarkusTest
@TestProfile(TightLimitsTest.Tight.class)
class TightLimitsTest {
    private static final String CLIENT = "X-Forwarded-For";
    private static final int AT_ONCE = 3;
    private static final int FAR_MORE_THAN_ALLOWED = 500;
    /** Fewer than a client may send that was not there before. */
    private static final int FEW = 15;
    private static final Semaphore ARRIVED = new Semaphore(0);
    private static final CountDownLatch GO_ON = new CountDownLatch(1);

    @TestHTTPResource("/")
    URL site;

    /** Limits that a test can reach. */
    public static class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("prospector.data", "target/limits-test-data", "prospector.limits.rate", "1",
                    "prospector.limits.burst", "20",
                    "prospector.limits.at-once", Integer.toString(AT_ONCE), "prospector.limits.client-header", CLIENT,
                    "quarkus.http.idle-timeout", "2S");
        }
    }

    /** A page that takes long, for these tests only. */
    @Singleton
    @Path("/")
    public static final class SlowResource {
        @GET
        @Blocking
        @Path("slow")
        @Produces("text/plain")
        public String answer() throws InterruptedException {
            ARRIVED.release();
            GO_ON.await();
            return "done";
        }
    }

    private static Response until429(String path, String client, String accept) {
        return first429(path, client, accept, FAR_MORE_THAN_ALLOWED);
    }

    private static Response first429(String path, String client, String accept, int requests) {
        return IntStream.range(0, requests).mapToObj(request -> given().header(CLIENT, client).accept(accept).get(path))
                .filter(answer -> answer.statusCode() == 429).findFirst().orElseThrow();
    }

    @Test
    void areToldToWait() {
        until429("/robots.txt", "192.0.2.1", "text/html").then().contentType("text/html;charset=UTF-8")
                .header("Retry-After", matchesPattern("[1-9][0-9]*")).header("Cache-Control", "no-store")
                .header("X-Frame-Options", "DENY").body(containsString("<h1>Too many requests</h1>"));
        until429("/index.json", "192.0.2.2", "*/*").then().contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*")).header("Access-Control-Allow-Origin", "*")
                .body("status", is(429), "detail", containsString("try again"));
        until429("/assets/site.css", "192.0.2.3", "text/css").then().statusCode(429);
    }

    @Test
    void doNotDisturbOthers() {
        until429("/robots.txt", "192.0.2.4", "*/*");

        given().header(CLIENT, "192.0.2.4, 192.0.2.5").get("/robots.txt").then().statusCode(200);
        first429("/robots.txt", "192.0.2.5, 192.0.2.4", "*/*", FEW);
    }

    @Test
    void areOneClientInOneNetwork() {
        until429("/robots.txt", "2001:db8:1:2::1", "*/*");

        first429("/robots.txt", "2001:db8:1:2:ffff::2", "*/*", FEW);
        given().header(CLIENT, "2001:db8:1:3::1").get("/robots.txt").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/health", "/q/health/live", "/q/metrics" })
    void neverStopPlatforms(String path) {
        for (int request = 0; request < 60; request++) {
            assertThat(given().header(CLIENT, "192.0.2.6").get(path).statusCode()).as(path).isNotEqualTo(429);
        }
    }

    @Test
    void haveOnlySomeRequestsAtOnce() throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest slow = HttpRequest.newBuilder(URI.create(site + "slow")).header(CLIENT, "192.0.2.7").build();
        List<CompletableFuture<HttpResponse<String>>> open = IntStream.range(0, AT_ONCE)
                .mapToObj(request -> client.sendAsync(slow, BodyHandlers.ofString())).toList();
        ARRIVED.acquire(AT_ONCE);

        given().header(CLIENT, "192.0.2.7").get("/robots.txt").then().statusCode(429).header("Retry-After", "1");
        given().header(CLIENT, "192.0.2.8").get("/robots.txt").then().statusCode(200);

        GO_ON.countDown();
        for (CompletableFuture<HttpResponse<String>> request : open) {
            assertThat(request.get().body()).isEqualTo("done");
        }
        given().header(CLIENT, "192.0.2.7").get("/robots.txt").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "G", "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: " })
    void areSentAwayWhenTheySayNothing(String beginning) throws IOException {
        assertThat(RawRequest.to(site).send(beginning)).isEmpty();
    }
}
