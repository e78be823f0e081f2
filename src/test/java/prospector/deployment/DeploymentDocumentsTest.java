package prospector.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/deployment quotes and names is there. */
class DeploymentDocumentsTest {
    private static final Path DOCUMENTS = Path.of("docs/deployment");
    private static final Pattern QUOTE = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern VARIABLE = Pattern
            .compile("`((?:PROSPECTOR|CHALLONGE|GOOGLE|ANTHROPIC|SAVES)_[A-Z_]+)(?:=[^`]*)?`");
    private static final Pattern PLACE = Pattern.compile("`(deploy/[a-z/.-]+)`");
    private static final int LEAST_TELLING = 8;

    @Test
    void everyQuotedMessageIsOneOfOurs() throws IOException {
        String sources = sources();

        List<String> parts = QUOTE.matcher(text("troubleshooting.md")).results().map(match -> match.group(1))
                .flatMap(quote -> Arrays.stream(quote.split("…", -1)))
                .map(String::strip).filter(part -> part.length() >= LEAST_TELLING).toList();

        assertThat(parts).hasSizeGreaterThan(10).allSatisfy(part -> assertThat(sources).contains(part));
    }

    @ParameterizedTest
    @ValueSource(strings = { "README.md", "kubernetes.md", "checklist.md", "data.md", "monitoring.md", "troubleshooting.md" })
    void settingsAndPlacesExist(String document) throws IOException {
        String text = text(document);

        assertThat(Built.documentedVariables()).containsAll(named(VARIABLE, text));
        assertThat(named(PLACE, text)).allSatisfy(place -> assertThat(Path.of(place)).exists());
    }

    /** All of our Java, with texts that go on in the next line put together. */
    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(DeploymentDocumentsTest::content)
                    .map(code -> code.replaceAll("\"\\s*\\+\\s*\"", "")).collect(Collectors.joining());
        }
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String document) {
        return content(DOCUMENTS.resolve(document));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
