package prospector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** docs/statistics.md names the query of each statistic of a section, and no query that there is not. */
class StatisticsDocumentTest {
    private static final Path STATS = Path.of("src/main/resources/stats");
    /** Topics of other pages than sections. */
    private static final List<String> OTHERS = List.of("bracket", "map", "match", "matches", "operator", "people", "quality",
            "search", "side", "tournament");
    private static final Pattern QUERY = Pattern.compile("`([a-z]+/[A-Za-z]+\\.sql)`");

    @Test
    void namesEveryQueryOfASection() throws IOException {
        String text = Files.readString(Path.of("docs/statistics.md"));

        List<String> named = QUERY.matcher(text).results().map(result -> result.group(1)).toList();

        assertThat(named).containsAll(queriesOfSections()).allMatch(query -> Files.exists(STATS.resolve(query)));
    }

    private static List<String> queriesOfSections() throws IOException {
        try (Stream<Path> files = Files.walk(STATS)) {
            return files.filter(path -> path.toString().endsWith(".sql")).map(STATS::relativize)
                    .filter(path -> !OTHERS.contains(path.getName(0).toString()))
                    .map(path -> path.toString().replace('\\', '/')).sorted().toList();
        }
    }
}
