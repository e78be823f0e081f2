package prospector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import picocli.CommandLine;

/** What commands say when asked for help, used wrongly or without their settings, within one running application. */
@QuarkusTest
class UsageTest {
    @Inject
    CommandLine.IFactory factory;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    private record Answer(int exitCode, String out, String err) {
    }

    private Answer run(String... arguments) {
        return run(factory, arguments);
    }

    private static Answer run(CommandLine.IFactory factory, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = CommandLineApplication.commandLine(factory).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true)).execute(arguments);
        return new Answer(exitCode, out.toString(), err.toString());
    }

    @Test
    void explainsItself() {
        Answer help = run("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("import", "demo", "serve", "snapshot", "another import holds the lock");
        assertThat(run("--version").out().strip()).isEqualTo("prospector " + version);
    }

    @ParameterizedTest
    @ValueSource(strings = { "--help", "-h", "--version", "-V", "serve --help", "import --help", "download --help", "sync -h",
            "doctor --help", "demo --help", "snapshot --help", "snapshot list --help", "snapshot rollback --help",
            "snapshot verify --help", "snapshot prune -h", "export --help", "validate --help", "summarise --help",
            "release --help", "generate-completion --help", "import --version", "--help import",
            "import --no-such-option --help", "no-such-command --help" })
    void theApplicationIsNotNeededToExplain(String line) {
        String[] arguments = line.split(" ");
        Answer answer = run(arguments);

        assertThat(run(new IdleCommands(), arguments)).isEqualTo(answer);
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(run("import", "--jobs", "0").exitCode()).isEqualTo(2);
        assertThat(run("snapshot").exitCode()).isEqualTo(2);
    }

    @Test
    void aDownloadWithoutSettingsIsTwoAndNamesThem() {
        Answer answer = run("download");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("CHALLONGE_KEY and CHALLONGE_TOURNAMENT_ID are not set");
    }

    @Test
    void aSummaryWithoutAKeyIsTwoAndSaysWhatIsShownInstead() {
        Answer answer = run("summarise");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("ANTHROPIC_API_KEY is not set", "story made by rules");
        assertThat(run("summarise", "--dry-run", "--match", "none").exitCode()).isEqualTo(2);
    }
}
