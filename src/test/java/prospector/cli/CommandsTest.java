package prospector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;

/**
 * The commands as a shell sees them: arguments in; stdout, stderr and exit code out. Each launch makes the application anew,
 * which
 * takes seconds; what a command says before it does anything is tested in {@link UsageTest}.
 */
@QuarkusMainTest
@TestProfile(CommandsTest.OwnData.class)
class CommandsTest {
    private static final Path DATA = Path.of("target/command-test-data");

    @TempDir
    Path saves;

    /** Keeps these launches away from the data of other tests. */
    public static class OwnData implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("prospector.data", DATA.toString());
        }
    }

    @BeforeEach
    void emptyTheData() throws IOException {
        if (Files.exists(DATA)) {
            try (var files = Files.walk(DATA)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Test
    void aSummaryOfNothingIsOne(QuarkusMainLauncher launcher) {
        assertThat(launcher.launch("summarise", "--dry-run").exitCode()).isEqualTo(1);
    }

    @Test
    void wrongUsageIsTwo(QuarkusMainLauncher launcher) {
        assertThat(launcher.launch("import", "--no-such-option").exitCode()).isEqualTo(2);
    }

    @Test
    void nothingToImportIsOne(QuarkusMainLauncher launcher) {
        LaunchResult result = launcher.launch("import", "--directory", saves.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorOutput()).contains("no *.zip and no *.xml");
    }

    @Test
    void refusedInputIsThreeAndIsReported(QuarkusMainLauncher launcher) throws IOException {
        Files.write(saves.resolve("good.zip"), aSave().zip());
        Files.write(saves.resolve("bad.zip"), new byte[] { 1 });

        LaunchResult result = launcher.launch("import", "--json", "--directory", saves.toString());

        JsonNode report = json(result);
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(report.path("result").asText()).isEqualTo("PUBLISHED");
        assertThat(report.path("refused").path(0).path("reason").asText()).isEqualTo("NOT_A_ZIP");
        assertThat(result.getErrorOutput()).contains("import 2/2: good.zip");
    }

    @Test
    void aHeldLockIsFour(QuarkusMainLauncher launcher) throws IOException {
        Files.write(saves.resolve("good.zip"), aSave().zip());
        Files.createDirectories(DATA);
        LaunchResult result;

        try (FileChannel channel = FileChannel.open(DATA.resolve("import.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            result = launcher.launch("import", "--directory", saves.toString());
        }

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.getErrorOutput()).contains("Another import is running");
    }

    @Test
    void demoImportAndListGoTogether(QuarkusMainLauncher launcher) throws IOException {
        LaunchResult demo = launcher.launch("demo", "--matches", "2", "--seed", "5", "--directory", saves.toString());
        LaunchResult first = launcher.launch("import", "--directory", saves.toString());
        LaunchResult again = launcher.launch("import", "--directory", saves.toString());
        LaunchResult list = launcher.launch("snapshot", "list", "--json");

        assertThat(demo.exitCode()).isZero();
        assertThat(first.exitCode()).as(first.getErrorOutput()).isZero();
        assertThat(again.getOutput()).contains("Nothing changed");
        JsonNode snapshots = json(list);
        assertThat(snapshots).hasSize(1);
        assertThat(snapshots.path(0).path("current").asBoolean()).isTrue();
    }

    @Test
    void exportsAndValidatesTheCurrentSnapshot(QuarkusMainLauncher launcher) throws IOException {
        Files.write(saves.resolve("good.zip"), aSave().zip());
        launcher.launch("import", "--directory", saves.toString());
        Path target = saves.resolve("out");

        LaunchResult export = launcher.launch("export", "--json", "--format", "csv", "--to", target.toString(), "games");
        LaunchResult unknown = launcher.launch("export", "--format", "csv", "--to", target.toString(), "planets");
        LaunchResult occupied = launcher.launch("export", "--format", "csv", "--to", saves.toString());
        LaunchResult validate = launcher.launch("validate");

        assertThat(export.exitCode()).as(export.getErrorOutput()).isZero();
        assertThat(json(export).path("tables").path(0).path("rows").asInt()).isEqualTo(1);
        assertThat(target.resolve("games.csv")).content().startsWith("game_id,match_id,").contains("good.zip");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.getErrorOutput()).contains("planets", "games, players, turn_stats");
        assertThat(occupied.exitCode()).isEqualTo(2);
        assertThat(validate.exitCode()).isEqualTo(3);
        assertThat(validate.getOutput()).contains("WINNER_UNKNOWN  wants action, 1", "To mend it: ");
    }

    @Test
    void snapshotsAreVerifiedRolledBackAndPruned(QuarkusMainLauncher launcher) throws IOException {
        launcher.launch("demo", "--matches", "2", "--seed", "5", "--directory", saves.toString());
        launcher.launch("import", "--directory", saves.toString());
        launcher.launch("import", "--force", "--directory", saves.toString());
        JsonNode before = json(launcher.launch("snapshot", "list", "--json"));
        String newer = before.path(0).path("id").asText();
        String older = before.path(1).path("id").asText();

        LaunchResult good = launcher.launch("snapshot", "verify", "--json");
        LaunchResult rollback = launcher.launch("snapshot", "rollback", "--json");
        LaunchResult nothingOlder = launcher.launch("snapshot", "rollback");
        Files.write(DATA.resolve("snapshots/prospector-" + newer + ".duckdb"), new byte[] { 1 });
        LaunchResult damaged = launcher.launch("snapshot", "verify");
        LaunchResult toDamaged = launcher.launch("snapshot", "rollback", newer);
        LaunchResult unknown = launcher.launch("snapshot", "rollback", "no-such-id");
        LaunchResult prune = launcher.launch("snapshot", "prune", "--json");

        assertThat(good.exitCode()).isZero();
        assertThat(json(good).path("snapshots")).hasSize(2);
        assertThat(json(rollback).path("before").asText()).isEqualTo(newer);
        assertThat(json(rollback).path("current").asText()).isEqualTo(older);
        assertThat(nothingOlder.exitCode()).isEqualTo(1);
        assertThat(damaged.exitCode()).isEqualTo(1);
        assertThat(damaged.getOutput()).contains(newer + "  DAMAGED").contains("* " + older + "  good");
        assertThat(toDamaged.exitCode()).isEqualTo(1);
        assertThat(toDamaged.getErrorOutput()).contains(newer);
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(json(prune).path("kept")).hasSize(2);
    }

    /** In this kind of launch the log shares stdout; that the report stands there alone is seen in ServerAndCommandIT. */
    private static JsonNode json(LaunchResult result) throws IOException {
        Matcher report = Pattern.compile("^[\\[{](?:\\s.*)?$", Pattern.MULTILINE).matcher(result.getOutput());
        assertThat(report.find()).as(result.getOutput()).isTrue();
        return new ObjectMapper().readTree(result.getOutput().substring(report.start()));
    }
}
