package prospector.source.sheets;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import io.quarkus.test.junit.QuarkusTest;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.StandIns;
import prospector.source.TestSources;

@QuarkusTest
class SheetsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final String EXPORT = "/google/spreadsheets/d/sheet_1/export";
    private static final String CSV = "ROUND 1,\r\n\"Players\",Ωmega\r\n";

    private final StandIns standIns = new StandIns();
    @TempDir
    Path data;
    private Sheets sheets;

    @BeforeEach
    void make() {
        sheets = with(Optional.empty());
    }

    private Sheets with(Optional<String> gid) {
        return TestSheets.sheets(new TestSources.Google(standIns, gid), TestSources.settings(data),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        standIns.close();
    }

    private Optional<String> kept() {
        return TestSources.files(data).readText("pick-order.csv");
    }

    @Test
    void keepsTheSheetAsItIsWithoutSendingTheKey() {
        standIns.sheet(CSV);

        assertThat(sheets.isConfigured()).isTrue();
        assertThat(sheets.pickOrder()).isEqualTo(CSV);

        assertThat(kept()).contains(CSV);
        standIns.server().verify(1, getRequestedFor(urlPathEqualTo(EXPORT)).withQueryParam("format", equalTo("csv"))
                .withQueryParam("gid", absent()).withHeader("X-Goog-Api-Key", absent()));
    }

    @Test
    void asksForTheTabAndFollowsToWhereItIs() {
        standIns.sheet(temporaryRedirect(standIns.fileUrl("sheet.csv").toString()));
        standIns.file("sheet.csv", ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8));

        assertThat(with(Optional.of("12")).pickOrder()).isEqualTo(CSV);

        standIns.server().verify(1, getRequestedFor(urlPathEqualTo(EXPORT)).withQueryParam("gid", equalTo("12")));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(ok("<!DOCTYPE html>sign in").withHeader("Content-Type", "text/html; charset=x"), Kind.NOT_PUBLIC,
                        1),
                Arguments.of(ok(" <html>"), Kind.NOT_PUBLIC, 1),
                Arguments.of(aResponse().withStatus(401), Kind.NOT_PUBLIC, 1),
                Arguments.of(aResponse().withStatus(403), Kind.NOT_PUBLIC, 1),
                Arguments.of(aResponse().withStatus(404), Kind.NOT_FOUND, 1),
                Arguments.of(aResponse().withStatus(400), Kind.NOT_FOUND, 1),
                Arguments.of(aResponse().withStatus(429), Kind.PAUSED, 1),
                Arguments.of(aResponse().withStatus(418), Kind.UNEXPECTED, 1),
                Arguments.of(aResponse().withStatus(500), Kind.UNREACHABLE, 3),
                Arguments.of(ok(" \n"), Kind.UNEXPECTED, 1),
                Arguments.of(ok().withBody(new byte[] { 'a', (byte) 0xFF }), Kind.UNEXPECTED, 1),
                Arguments.of(ok("a,".repeat(3 * 1024 * 1024)), Kind.TOO_LARGE, 1));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatIsNoSheetDoesNotReplaceOne(ResponseDefinitionBuilder answer, Kind kind, int requests) {
        standIns.sheet(CSV);
        sheets.pickOrder();
        standIns.sheet(answer);

        SourceException failure = catchThrowableOfType(SourceException.class, sheets::pickOrder);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.getMessage() + failure.remedy()).endsWith(".").doesNotContain(StandIns.GOOGLE_KEY);
        assertThat(kept()).contains(CSV);
        assertThat(standIns.requests()).isEqualTo(1 + requests);
    }

    @Test
    void takesNoTabThatIsNoNumber() {
        SourceException failure = catchThrowableOfType(SourceException.class, with(Optional.of("1&x=2"))::pickOrder);

        assertThat(failure.kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(failure.getMessage()).contains("GOOGLE_SHEETS_GAMEDATA_GID");
        assertThat(standIns.requests()).isZero();
    }
}
