package prospector.ingest.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import prospector.ingest.doctor.Check.Level;
import prospector.ingest.sync.Settings;
import prospector.ingest.sync.SyncSettings;

class SettingChecksTest {
    private static final Map<String, String> OWN = Map.of("prospector.challonge.key", "${CHALLONGE_KEY:}",
            "prospector.challonge.url", "${CHALLONGE_URL:https://api.challonge.com/v1}",
            "prospector.challonge.tournament-id", "${CHALLONGE_TOURNAMENT_ID:}",
            "prospector.google.folder-id", "${GOOGLE_DRIVE_FOLDER_ID:}", "prospector.data", "${PROSPECTOR_DATA:data}");

    @Test
    void saysWhatIsSetAndWhatIsADefaultAndShowsNoSecret() {
        List<Check> checks = checks(Map.of("CHALLONGE_KEY", "secret-key", "CHALLONGE_URL", "http://me:pw@mirror:81/v1?key=x",
                "AWS_SECRET_ACCESS_KEY", "secret-key", "CHALLONGE_TOURNAMENT_ID", "cup"), Settings.complete("off"));

        assertThat(message(checks, "CHALLONGE_KEY")).isEqualTo("set");
        assertThat(message(checks, "CHALLONGE_TOURNAMENT_ID")).isEqualTo("set: cup");
        assertThat(message(checks, "CHALLONGE_URL")).isEqualTo("set: http://mirror:81/v1");
        assertThat(message(checks, "AWS_SECRET_ACCESS_KEY")).isEqualTo("set");
        assertThat(message(checks, "PROSPECTOR_DATA")).isEqualTo("default: data");
        assertThat(message(checks, "PROSPECTOR_S3_BUCKET")).isEqualTo("not set");
        assertThat(checks).allMatch(check -> check.level() == Level.OK);
        assertThat(checks.toString()).doesNotContain("secret-key", "me:pw", "key=x");
    }

    @Test
    void aMissingSettingAndAWrongOneFail() {
        List<Check> checks = checks(Map.of(), Settings.missing("hourly", "CHALLONGE_KEY"));

        assertThat(checks).filteredOn(check -> check.level() == Level.FAIL).extracting(Check::name)
                .containsExactly("CHALLONGE_KEY", "PROSPECTOR_SYNC_EVERY");
        assertThat(message(checks, "PROSPECTOR_SYNC_EVERY")).contains("hourly", "30m");
    }

    @Test
    void aFolderWithoutAKeyIsWorthAWord() {
        List<Check> checks = checks(Map.of("GOOGLE_DRIVE_FOLDER_ID", "folder"), Settings.complete("1h"));

        assertThat(checks).filteredOn(check -> check.level() == Level.WARN).singleElement()
                .satisfies(check -> assertThat(check.message()).contains("GOOGLE_DRIVE_API_KEY"));
    }

    private static List<Check> checks(Map<String, String> environment, SyncSettings settings) {
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(OWN, "application.properties", 250),
                        new PropertiesConfigSource(environment, "environment", 300))
                .build();
        return new SettingChecks(config, settings).all();
    }

    private static String message(List<Check> checks, String name) {
        return checks.stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow().message();
    }
}
