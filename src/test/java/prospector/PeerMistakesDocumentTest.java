package prospector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of {@code docs/peer-mistakes.md} names a test that there is. */
class PeerMistakesDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/peer-mistakes.md");
    private static final Pattern NAMED = Pattern.compile("`([\\w.]+)#(\\w+)`");

    static List<String> rows() throws IOException {
        return Files.readAllLines(DOCUMENT).stream().filter(line -> line.matches("\\| [PA]\\d+ .*")).toList();
    }

    @Test
    void namesAllForty() throws IOException {
        List<String> numbers = rows().stream().map(row -> row.split("\\|", -1)[1].strip()).toList();

        assertThat(numbers).containsExactlyElementsOf(Stream.concat(IntStream.rangeClosed(1, 22).mapToObj(i -> "P" + i),
                IntStream.rangeClosed(1, 18).mapToObj(i -> "A" + i)).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesATestThatThereIs(String row) throws ClassNotFoundException {
        Matcher named = NAMED.matcher(row);
        int tests = 0;
        for (; named.find(); tests++) {
            String method = named.group(2);
            Class<?> test = Class.forName("prospector." + named.group(1));

            assertThat(Arrays.stream(test.getDeclaredMethods()).filter(declared -> declared.getName().equals(method)))
                    .as(named.group())
                    .anyMatch(declared -> declared.isAnnotationPresent(Test.class)
                            || declared.isAnnotationPresent(ParameterizedTest.class));
        }

        assertThat(tests).isPositive();
    }
}
