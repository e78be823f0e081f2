package prospector.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.github.tomakehurst.wiremock.http.Fault;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import prospector.source.StandIns;

/** The command with everything behind it but the services, for which stand-ins answer on this machine. */
@QuarkusMainTest
@TestProfile(DownloadFromStandInsTest.OfStandIns.class)
class DownloadFromStandInsTest {
    private static final Path DATA = Path.of("target/download-test-data");
    private static final StandIns SERVICES = new StandIns();

    /** Leads to the stand-ins, away from the data of other tests. */
    public static class OfStandIns implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(SERVICES.settings());
            settings.put("prospector.data", DATA.toString());
            return settings;
        }
    }

    @AfterAll
    static void stop() {
        SERVICES.close();
    }

    @BeforeEach
    void tournament() throws IOException {
        SERVICES.reset();
        if (Files.exists(DATA)) {
            try (Stream<Path> files = Files.walk(DATA)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        byte[] save = aSave().zip();
        byte[] large = aSave().attribute("GameId", "game-2").zip();
        byte[] linked = aSave().attribute("GameId", "game-3").zip();
        SERVICES.tournament(description(StandIns.TOURNAMENT)).attachments(1, "[%s,%s,%s]".formatted(
                uploaded(11, "../../Рим.zip", "save", save.length), uploaded(12, "picture.png", "picture", 4),
                uploaded(13, "half.zip", "half", 1000)))
                .attachments(2,
                        """
                                [{"match_attachment": {"id": 21, "match_id": 2, "url": "https://drive.google.com/file/d/linked_file_1/view"}}]
                                """)
                .file("save", save).file("picture", new byte[] { 1, 2, 3, 4 })
                .file("half", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK))
                .driveFile("linked_file_1", driveFile("linked_file_1", "linked.zip", linked))
                .driveContent("linked_file_1", linked).driveContent("file_2", large)
                .folderPage(null, "{\"nextPageToken\": \"next\", \"files\": []}")
                .folderPage("next", "{\"files\": [" + driveFile("file_2", "03-anna-ben.zip", large) + "]}");
    }

    private static String description(String url) {
        return """
                {"tournament": {"id": 7, "url": "%s", "participants": [
                  {"participant": {"id": 1, "name": "Anna"}}, {"participant": {"id": 2, "name": "Ben"}},
                  {"participant": {"id": 3, "name": "Cleo"}}],
                 "matches": [{"match": {"id": 1, "player1_id": 1, "player2_id": 3, "attachment_count": 3}},
                  {"match": {"id": 2, "player1_id": 2, "player2_id": 3, "attachment_count": 1}},
                  {"match": {"id": 3, "player1_id": 1, "player2_id": 2, "attachment_count": null}}]}}
                """.formatted(url);
    }

    private static String uploaded(long id, String name, String file, int size) {
        return """
                {"match_attachment": {"id": %d, "match_id": 1, "original_file_name": "%s", "asset_file_name": "%2$s",
                 "asset_content_type": "application/zip", "asset_file_size": %d, "asset_url": "%s"}}
                """.formatted(id, name, size, SERVICES.fileUrl(file));
    }

    private static String driveFile(String id, String name, byte[] content) {
        return """
                {"id": "%s", "name": "%s", "size": "%d", "md5Checksum": "%s", "mimeType": "application/zip",
                 "modifiedTime": "2026-11-01T10:00:00.000Z"}
                """.formatted(id, name, content.length, md5(content));
    }

    private static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void fetchesEverythingOnceAndPrintsNoKey(QuarkusMainLauncher launcher) throws IOException {
        LaunchResult first = launcher.launch("download");
        int requests = SERVICES.challongeRequests();
        SERVICES.file("half", aSave().attribute("GameId", "game-4").zip());
        LaunchResult second = launcher.launch("download");
        LaunchResult idle = launcher.launch("download", "--json");

        assertThat(first.exitCode()).as(first.getErrorOutput()).isEqualTo(3);
        assertThat(first.getOutput()).contains("fetched    match_1_Рим.zip", "fetched    match_2_linked.zip",
                "fetched    match_3_03-anna-ben.zip", "ignored    picture.png of match 1  NOT_A_SAVE",
                "failed     half.zip of match 1  UNREACHABLE", "Challonge: 3 matches, 2 of them with attachments.",
                "3 fetched, 0 unchanged, 1 ignored, 0 refused, 1 failed, 447 requests left");
        assertThat(first.getErrorOutput()).contains("download 5/5: match_3_03-anna-ben.zip");
        assertThat(requests).isEqualTo(3);
        assertThat(second.exitCode()).as(second.getOutput()).isZero();
        assertThat(second.getOutput()).contains("fetched    match_1_half.zip", "1 fetched, 3 unchanged");
        assertThat(idle.exitCode()).isZero();
        assertThat(idle.getOutput()).contains("\"outcome\" : \"UNCHANGED\"", "\"requestsLeft\" : 445");
        assertThat(SERVICES.challongeRequests()).isEqualTo(5);
        try (Stream<Path> saves = Files.list(DATA.resolve("saves"))) {
            assertThat(saves.filter(Files::isRegularFile).map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
                    "match_1_Рим.zip", "match_1_half.zip", "match_2_linked.zip", "match_3_03-anna-ben.zip");
        }
        for (LaunchResult result : new LaunchResult[] { first, second, idle }) {
            assertThat(result.getOutput() + result.getErrorOutput()).doesNotContain(StandIns.KEY, StandIns.GOOGLE_KEY);
        }
    }

    @Test
    void whatItFetchedIsImported(QuarkusMainLauncher launcher) {
        launcher.launch("download");

        LaunchResult imported = launcher.launch("import");

        assertThat(imported.exitCode()).as(imported.getErrorOutput()).isZero();
        assertThat(imported.getOutput()).contains("3 imported");
    }

    @Test
    void takesAnotherTournament(QuarkusMainLauncher launcher) {
        LaunchResult other = launcher.launch("download", "--tournament", "other");

        assertThat(other.exitCode()).isEqualTo(3);
        assertThat(other.getOutput()).contains("the tournament other");
    }

    @Test
    void failsWhenNoServiceAnswers(QuarkusMainLauncher launcher) {
        SERVICES.reset();

        LaunchResult result = launcher.launch("download");

        assertThat(result.exitCode()).as(result.getOutput()).isEqualTo(1);
        assertThat(result.getOutput()).contains("Challonge answered with status 404", "No earlier answer is kept.",
                "Google Drive: ");
    }
}
