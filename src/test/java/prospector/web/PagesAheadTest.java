package prospector.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import prospector.web.feed.SiteMap;

@QuarkusTest
class PagesAheadTest extends PageTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    Editions editions;
    @Inject
    AnswerMemory memory;
    @Inject
    SiteMap pages;
    @Inject
    Vertx vertx;
    @TestHTTPResource("/")
    URL site;

    private record Config(long rememberedBytes, Duration aheadShare) implements WebConfig {
        @Override
        public Optional<URI> url() {
            return Optional.empty();
        }

        @Override
        public boolean offerSaves() {
            return false;
        }
    }

    private PagesAhead ahead(AnswerMemory into, int port, Duration share) {
        return new PagesAhead(editions, into, pages, new OwnSite(vertx, "0.0.0.0", port), new Config(1, share));
    }

    private boolean isMade(String path) {
        return memory.find(new AnswerMemory.Key(editions.current(), path, null)).isPresent();
    }

    private void publishAnew(String name) throws Exception {
        publish(tournament() + "\nupdate tournaments set name = '" + name + "'");
    }

    @Test
    void makesEveryPageOfANewSnapshotThatNobodyAskedFor() throws Exception {
        publishAnew("Made ahead");
        assertThat(pages.paths()).contains("/yields", "/players/11", "/matches/101").noneMatch(this::isMade);

        ahead(memory, site.getPort(), LONG).make();

        assertThat(pages.paths()).allMatch(this::isMade);
        assertThat(given().get("/").asString()).contains("Made ahead");
    }

    @Test
    void takesItsShareOfTimeAndGoesOn() throws Exception {
        publishAnew("Made bit by bit");
        PagesAhead ahead = ahead(memory, site.getPort(), Duration.ofNanos(1));

        ahead.make();
        assertThat(pages.paths().stream().filter(this::isMade)).hasSize(1);

        for (int i = 1; i < pages.paths().size(); i++) {
            ahead.make();
        }
        assertThat(pages.paths()).allMatch(this::isMade);
    }

    @Test
    void dropsPagesOfTheEditionBefore() throws Exception {
        publishAnew("Made before");
        PagesAhead ahead = ahead(memory, site.getPort(), Duration.ZERO);
        ahead.make();
        given().get("/yields");
        given().get("/yields.json");
        Edition before = editions.current();
        List<AnswerMemory.Key> keys = List.of(new AnswerMemory.Key(before, "/yields", null),
                new AnswerMemory.Key(before, "/yields.json", null));
        assertThat(keys).allMatch(key -> memory.find(key).isPresent());

        publishAnew("Made after");
        ahead.make();

        assertThat(keys).noneMatch(key -> memory.find(key).isPresent());
    }

    @Test
    void makesNothingWithoutAShare() throws Exception {
        publishAnew("Made by nobody");

        ahead(memory, site.getPort(), Duration.ZERO).make();

        assertThat(pages.paths()).noneMatch(this::isMade);
    }

    @Test
    void leavesAServerAloneThatDoesNotAnswer() throws Exception {
        publishAnew("Made nowhere");
        int nobody;
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }

        ahead(memory, nobody, LONG).make();

        assertThat(pages.paths()).noneMatch(this::isMade);
    }

    @Test
    void stopsWhenTheMemoryIsFull() throws Exception {
        publishAnew("Made for a small memory");
        AnswerMemory none = new AnswerMemory(new Config(1, LONG));

        ahead(none, site.getPort(), LONG).make();

        assertThat(none.hasRoom()).isFalse();
        assertThat(pages.paths()).noneMatch(this::isMade);
    }
}
