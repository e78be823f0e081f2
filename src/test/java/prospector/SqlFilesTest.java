package prospector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import prospector.warehouse.QuestionContract;

/** Every question fits the schema and its record. */
class SqlFilesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    static List<Path> sqlFiles() throws IOException {
        try (Stream<Path> stats = Files.walk(RESOURCES.resolve("stats"));
                Stream<Path> ingest = Files.walk(RESOURCES.resolve("ingest"))) {
            return Stream.concat(stats, ingest).filter(path -> path.toString().endsWith(".sql")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sqlFiles")
    void fitsTheSchemaAndItsRecord(Path file) throws Exception {
        String path = RESOURCES.relativize(file).toString().replace('\\', '/');
        String type = "prospector." + path.substring(0, path.length() - ".sql".length()).replace('/', '.');
        Class<? extends Record> question = Class.forName(type).asSubclass(Record.class);

        QuestionContract contract = QuestionContract.of(question);

        assertThat(contract.columns()).isEqualTo(contract.components());
        assertThat(Files.readString(file)).startsWith("-- ").contains("order by").doesNotContain("select *");
    }
}
