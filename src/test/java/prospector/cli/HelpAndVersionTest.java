package prospector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered without an application: there is none here. That texts are the same is shown by {@link UsageTest}. */
class HelpAndVersionTest {
    private final StringWriter out = new StringWriter();

    private boolean answers(String line) {
        return HelpAndVersion.answers(CommandLineApplication.commandLine(new IdleCommands())
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true)), line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--help", "-h", "import --help", "--help import", "export -h", "snapshot list --help",
            "import --no-such-option --help", "no-such-command --help" })
    void explains(String line) {
        assertThat(HelpAndVersion.mayBeMeant(line.split(" "))).isTrue();
        assertThat(answers(line)).isTrue();
        assertThat(out.toString()).startsWith("Usage: prospector");
    }

    @ParameterizedTest
    @ValueSource(strings = { "--version", "-V" })
    void namesTheVersion(String line) {
        assertThat(HelpAndVersion.mayBeMeant(line)).isTrue();
        assertThat(answers(line)).isTrue();
        assertThat(out.toString()).matches("prospector [0-9]+\\.[0-9]+\\.[0-9]+\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = { "import", "import --no-such-option", "import --jobs many --help",
            "export --format csv --to --help",
            "export --format csv --to x -- --help", "serve" })
    void leavesTheRestToTheApplication(String line) {
        assertThat(answers(line)).isFalse();
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "serve", "import --json", "snapshot list" })
    void looksNoFurtherWithoutTheWords(String line) {
        assertThat(HelpAndVersion.mayBeMeant(line.split(" "))).isFalse();
    }
}
