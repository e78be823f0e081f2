package prospector.ingest.release;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

import prospector.source.Digest;

/** A version that runs, on this machine: publishes what it is told to and hands out files to whoever has the token. */
public final class StandInServer implements AutoCloseable {
    public static final String TOKEN = "token-of-the-test";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WireMockServer server;
    private final ArrayNode files = JSON.createArrayNode();

    public StandInServer() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)));
        list(files.toString());
    }

    public URI url() {
        return URI.create(server.baseUrl());
    }

    public StandInServer summary(String json) {
        return answer("/release/summary", okJson(json));
    }

    /** So many games, and nothing else. */
    public StandInServer games(long games) {
        ObjectNode summary = JSON.createObjectNode().put("version", "0.0").put("games", games);
        return summary(summary.toString());
    }

    /** Hands out all files of a directory as saves. */
    public StandInServer saves(Path directory) {
        try (Stream<Path> all = Files.list(directory)) {
            for (Path file : all.sorted().toList()) {
                file("saves/" + file.getFileName(), Files.readAllBytes(file));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public StandInServer file(String name, byte[] content) {
        return file(name, content, aResponse().withBody(content));
    }

    /** Announces one content and answers as told. */
    public StandInServer file(String name, byte[] content, ResponseDefinitionBuilder answer) {
        files.addObject().put("name", name).put("sizeBytes", content.length)
                .put("sha256", Digest.text(digest(content)));
        list(files.toString());
        return answer(
                "/release/files/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20"),
                answer);
    }

    /** Breaks off the first time, and answers the second. */
    public StandInServer failOnce(String name, byte[] content) {
        file(name, content);
        server.stubFor(get("/release/files/" + name).inScenario(name).whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("failed").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        return this;
    }

    public StandInServer list(String json) {
        return answer("/release/files", okJson(json));
    }

    public StandInServer answer(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(get(path).withHeader("Authorization", equalTo("Bearer " + TOKEN)).willReturn(answer));
        return this;
    }

    private static MessageDigest digest(byte[] content) {
        MessageDigest digest = Digest.sha256();
        digest.update(content);
        return digest;
    }

    @Override
    public void close() {
        server.stop();
    }
}
