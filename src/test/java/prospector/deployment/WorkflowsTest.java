package prospector.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the workflows may do, and that the files which they name are here. */
class WorkflowsTest {
    private static final Pattern ACTION = Pattern.compile("uses: ([^\\s]+)");
    private static final Pattern SCRIPT = Pattern.compile("deploy/[a-z/-]+(\\.sh)?(?=[\\s\"])");

    @ParameterizedTest
    @ValueSource(strings = { "test.yml", "image.yml", "deploy.yml" })
    void readOnlyAndOneAtATimeWithPinnedActions(String name) throws IOException {
        String text = Files.readString(Path.of(".github/workflows", name));

        List<String> actions = ACTION.matcher(text).results().map(match -> match.group(1)).toList();

        assertThat(text).contains("\npermissions:\n  contents: read\n", "\nconcurrency:\n  group: ").doesNotContain(": write");
        assertThat(actions).isNotEmpty().allSatisfy(action -> {
            if (action.startsWith("./")) {
                assertThat(Path.of(action)).exists();
            } else {
                assertThat(action).matches("[a-z/-]+@v?[0-9][0-9.]*");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "test.yml", "deploy.yml" })
    void runScriptsThatAreHere(String name) throws IOException {
        String text = Files.readString(Path.of(".github/workflows", name));

        Stream<String> scripts = SCRIPT.matcher(text).results().map(MatchResult::group);

        assertThat(scripts).isNotEmpty().allSatisfy(script -> assertThat(Path.of(script)).isExecutable());
    }
}
