package prospector.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import java.net.URI;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/**
 * Challonge, Google Drive, Google Sheets and a host of files, on this machine. Each method makes one of them answer; what was
 * not arranged is answered with 404.
 */
public final class StandIns implements AutoCloseable {
    public static final String KEY = "secret-key-of-challonge";
    public static final String USER = "organiser";
    public static final String TOURNAMENT = "duels";
    public static final String GOOGLE_KEY = "secret-key-of-google";
    public static final String FOLDER = "folder_1";
    public static final String SPREADSHEET = "sheet_1";

    private final WireMockServer server;

    public StandIns() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
    }

    /** For arrangements of one's own. */
    public WireMockServer server() {
        return server;
    }

    public URI challongeUrl() {
        return URI.create(server.baseUrl() + "/v1");
    }

    public URI googleUrl() {
        return URI.create(server.baseUrl() + "/google");
    }

    /** Where a file of {@link #file} is. */
    public URI fileUrl(String name) {
        return URI.create(server.baseUrl() + "/files/" + name);
    }

    /** Settings that lead here, for a whole application. */
    public Map<String, String> settings() {
        return Map.ofEntries(Map.entry("prospector.challonge.url", challongeUrl().toString()),
                Map.entry("prospector.challonge.key", KEY), Map.entry("prospector.challonge.user", USER),
                Map.entry("prospector.challonge.tournament-id", TOURNAMENT),
                Map.entry("prospector.challonge.pace", "0S"), Map.entry("prospector.challonge.retry-delay", "0S"),
                Map.entry("prospector.google.url", googleUrl().toString()),
                Map.entry("prospector.google.key", GOOGLE_KEY), Map.entry("prospector.google.folder-id", FOLDER),
                Map.entry("prospector.google.spreadsheet-id", SPREADSHEET),
                Map.entry("prospector.sources.retry-delay", "0S"));
    }

    public StandIns tournament(String json) {
        return tournament(okJson(json));
    }

    public StandIns tournament(ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlPathEqualTo("/v1/tournaments/" + TOURNAMENT + ".json")).willReturn(answer));
        return this;
    }

    public StandIns attachments(long matchId, String json) {
        return attachments(matchId, okJson(json));
    }

    public StandIns attachments(long matchId, ResponseDefinitionBuilder answer) {
        String path = "/v1/tournaments/" + TOURNAMENT + "/matches/" + matchId + "/attachments.json";
        server.stubFor(get(urlPathEqualTo(path)).willReturn(answer));
        return this;
    }

    /** The folder of Google Drive, on one page. */
    public StandIns folder(String json) {
        return folder(okJson(json));
    }

    public StandIns folder(ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlPathEqualTo("/google/drive/v3/files")).willReturn(answer));
        return this;
    }

    /** A page of the folder; null: the first. */
    public StandIns folderPage(String token, String json) {
        server.stubFor(get(urlPathEqualTo("/google/drive/v3/files"))
                .withQueryParam("pageToken", token == null ? absent() : equalTo(token)).willReturn(okJson(json)));
        return this;
    }

    /** What Google Drive says of a file. */
    public StandIns driveFile(String id, String json) {
        server.stubFor(get(urlPathEqualTo("/google/drive/v3/files/" + id)).withQueryParam("alt", absent())
                .willReturn(okJson(json)));
        return this;
    }

    /** The content of a file of Google Drive. */
    public StandIns driveContent(String id, byte[] content) {
        server.stubFor(get(urlPathEqualTo("/google/drive/v3/files/" + id)).withQueryParam("alt", equalTo("media"))
                .willReturn(aResponse().withBody(content)));
        return this;
    }

    public StandIns sheet(String csv) {
        return sheet(ok(csv).withHeader("Content-Type", "text/csv"));
    }

    public StandIns sheet(ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlPathMatching("/google/spreadsheets/d/" + SPREADSHEET + "/export")).willReturn(answer));
        return this;
    }

    public StandIns file(String name, byte[] content) {
        return file(name, aResponse().withHeader("Content-Type", "application/zip").withBody(content));
    }

    public StandIns file(String name, ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlPathEqualTo("/files/" + name)).willReturn(answer));
        return this;
    }

    /** Requests that came in for everything. */
    public int requests() {
        return server.findAll(getRequestedFor(anyUrl())).size();
    }

    /** Requests that Challonge counts. */
    public int challongeRequests() {
        return server.findAll(getRequestedFor(urlMatching("/v1/.*"))).size();
    }

    /** Forgets arrangements and requests. */
    public void reset() {
        server.resetAll();
    }

    @Override
    public void close() {
        server.stop();
    }
}
