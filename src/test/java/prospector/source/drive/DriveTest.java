package prospector.source.drive;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import io.quarkus.test.junit.QuarkusTest;
import prospector.source.GoogleConfig;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.StandIns;
import prospector.source.TestSources;

@QuarkusTest
class DriveTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final DriveFile A = new DriveFile("id_a", "a.zip", null, null, null, null);

    private final StandIns standIns = new StandIns();
    @TempDir
    Path data;
    private Drive drive;

    @BeforeEach
    void make() {
        drive = with(new TestSources.Google(standIns));
    }

    private Drive with(GoogleConfig google) {
        return TestDrive.drive(google, TestSources.settings(data), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        standIns.close();
    }

    private static SourceException failure(ThrowingCallable asking) {
        SourceException failure = catchThrowableOfType(SourceException.class, asking);
        assertThat(failure).isNotNull();
        assertThat(failure.getMessage() + failure.remedy()).doesNotContain(StandIns.GOOGLE_KEY).endsWith(".");
        return failure;
    }

    @Test
    void listsAllPagesOfTheFolderByName() {
        standIns.folderPage(null, "{\"nextPageToken\":\"p/2\",\"files\":[{\"id\":\"id_z\",\"name\":\"z.zip\"}]}");
        standIns.folderPage("p/2", "{\"nextPageToken\":\"p3\",\"files\":[],\"kind\":\"drive#fileList\"}");
        standIns.folderPage("p3", """
                {"files":[{"id":"id_a","name":"a.zip"},{"id":"id_z","name":"z.zip","size":"12","md5Checksum":"0f",
                "mimeType":"application/zip","modifiedTime":"2026-01-02T03:04:05.000Z","unheard":{}}]}""");

        List<DriveFile> files = drive.folder();

        assertThat(files).containsExactly(A,
                new DriveFile("id_z", "z.zip", 12L, "0f", "application/zip", Instant.parse("2026-01-02T03:04:05Z")));
        assertThat(with(new TestSources.Google(standIns)).kept()).contains(files);
        assertThat(standIns.requests()).isEqualTo(3);
        standIns.server().verify(3, getRequestedFor(urlPathEqualTo("/google/drive/v3/files"))
                .withHeader("X-Goog-Api-Key", equalTo(StandIns.GOOGLE_KEY))
                .withQueryParam("q", equalTo("'folder_1' in parents and trashed=false"))
                .withQueryParam("fields", equalTo("nextPageToken,files(id,name,size,modifiedTime,md5Checksum,mimeType)"))
                .withQueryParam("pageSize", equalTo("1000")).withQueryParam("supportsAllDrives", equalTo("true"))
                .withQueryParam("includeItemsFromAllDrives", equalTo("true")));
    }

    @Test
    void pagesWithoutEndEnd() {
        standIns.folder("{\"nextPageToken\":\"again\",\"files\":[]}");

        assertThat(failure(drive::folder).kind()).isEqualTo(Kind.UNEXPECTED);

        assertThat(standIns.requests()).isEqualTo(2);
        assertThat(drive.kept()).isEmpty();
    }

    @Test
    void whatWasListedStaysWhenTheNextPageFails() {
        standIns.folder("{\"files\":[{\"id\":\"id_a\",\"name\":\"a.zip\"}]}");
        drive.folder();
        standIns.folderPage(null, "{\"nextPageToken\":\"p2\",\"files\":[]}");
        standIns.folderPage("p2", "<html>");

        assertThat(failure(drive::folder).kind()).isEqualTo(Kind.UNEXPECTED);

        assertThat(drive.kept()).contains(List.of(A));
    }

    @ParameterizedTest
    @CsvSource({ "403, userRateLimitExceeded, PAUSED, 3", "403, dailyLimitExceeded, PAUSED, 3",
            "429, rateLimitExceeded, PAUSED, 3", "403, accessNotConfigured, WRONG_KEY, 1", "400, keyInvalid, WRONG_KEY, 1",
            "400, API_KEY_INVALID, WRONG_KEY, 1", "401, x, WRONG_KEY, 1", "403, insufficientFilePermissions, NOT_PUBLIC, 1",
            "404, notFound, NOT_FOUND, 1", "400, invalid, UNEXPECTED, 1", "500, backendError, UNREACHABLE, 3" })
    void tellsRefusalsApart(int status, String reason, Kind kind, int requests) {
        standIns.folder(aResponse().withStatus(status).withBody(
                "{\"error\":{\"code\":1,\"errors\":[{\"domain\":\"d\"}],\"details\":[{},{\"reason\":\"" + reason + "\"}]}}"));

        assertThat(failure(drive::folder).kind()).isEqualTo(kind);

        assertThat(standIns.requests()).isEqualTo(requests);
    }

    @Test
    void aPauseWithAnEndIsNotTriedAgain() {
        standIns.folder(aResponse().withStatus(429).withHeader("Retry-After", "90"));

        assertThat(failure(drive::folder).retryAt()).isEqualTo(NOW.plusSeconds(90));

        assertThat(standIns.requests()).isEqualTo(1);
    }

    @Test
    void aPageAboutAutomatedQueriesIsAPause() {
        standIns.folder(aResponse().withStatus(403).withBody("<html>... sending automated queries ..."));

        assertThat(failure(drive::folder).kind()).isEqualTo(Kind.PAUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html>", "", "null", "[]", "{}", "{\"files\":{}}" })
    void whatIsNoListingIsNamed(String body) {
        ResponseDefinitionBuilder answer = ok(body);
        standIns.folder(answer);

        assertThat(failure(drive::folder).kind()).isEqualTo(Kind.UNEXPECTED);
    }

    @Test
    void describesOneFileAndSaysWhereItsContentIs() {
        standIns.driveFile("id_a", "{\"id\":\"id_a\",\"name\":\"a.zip\"}");
        standIns.driveFile("id_b", "{\"name\":\"without an id\"}");

        assertThat(drive.file("id_a")).isEqualTo(A);
        assertThat(failure(() -> drive.file("id_b")).kind()).isEqualTo(Kind.UNEXPECTED);
        assertThat(failure(() -> drive.file("gone")).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(drive.content("id_a")).hasPath("/google/drive/v3/files/id_a").hasParameter("alt", "media")
                .hasNoParameter("key");
        assertThat(drive.headers()).containsOnlyKeys("X-Goog-Api-Key").containsValue(StandIns.GOOGLE_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a' or 'x' in parents", "../x", "a/b", "a?b", "ä" })
    void takesNoIdThatIsNone(String id) {
        assertThat(failure(() -> drive.file(id)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(failure(() -> drive.content(id)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(standIns.requests()).isZero();
    }

    private record Odd(Optional<String> key, Optional<String> folderId) implements GoogleConfig {
        @Override
        public Optional<String> spreadsheetId() {
            return Optional.empty();
        }

        @Override
        public Optional<String> gamedataGid() {
            return Optional.empty();
        }

        @Override
        public Optional<URI> url() {
            return Optional.empty();
        }
    }

    @Test
    void withoutKeyOrFolderNothingIsSent() {
        Drive none = with(new Odd(Optional.empty(), Optional.of("x")));
        Drive noFolder = with(new Odd(Optional.of("k"), Optional.empty()));

        assertThat(failure(none::folder).remedy()).contains("GOOGLE_DRIVE_API_KEY");
        assertThat(failure(noFolder::folder).remedy()).contains("GOOGLE_DRIVE_FOLDER_ID");
        assertThat(failure(with(new Odd(Optional.of("k"), Optional.of("a' or '")))::folder).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(none.hasKey() || none.hasFolder() || noFolder.hasFolder()).isFalse();
        assertThat(noFolder.hasKey()).isTrue();
        assertThat(noFolder.content("x")).hasHost("www.googleapis.com");
        assertThat(Files.exists(data.resolve("sources"))).isFalse();
    }

    @Test
    void aListingOfAnotherFolderIsNotOurs() {
        standIns.folder(okJson("{\"files\":[]}"));
        drive.folder();

        assertThat(drive.kept()).contains(List.of());
        assertThat(with(new Odd(Optional.of("k"), Optional.of("other"))).kept()).isEmpty();
    }
}
