package prospector.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import prospector.demo.DemoTournament;
import prospector.ingest.TestImport;
import prospector.warehouse.FixtureWarehouse;
import prospector.warehouse.QuestionContract;
import prospector.warehouse.Schema;
import prospector.warehouse.WarehouseFixture;

/** Every question answers on imported saves, and the order in which rows were written does not show. */
class EveryQuestionTest {
    private static final Path STATS = Path.of("src/main/resources/stats");
    private static final FixtureWarehouse FORWARD = new FixtureWarehouse();
    private static final FixtureWarehouse BACKWARD = new FixtureWarehouse();
    private static final List<String> VALUES = new ArrayList<>();

    @TempDir
    static Path directory;

    record Ids(String matchId, String gameId, String personId, String nation) {
    }

    @BeforeAll
    static void importTheDemo() throws IOException {
        Path saves = Files.createDirectories(directory.resolve("saves"));
        new DemoTournament(4, 7).writeTo(saves);
        Path data = Files.createDirectories(directory.resolve("data"));
        try (WarehouseFixture fixture = new WarehouseFixture(data.resolve("snapshots"))) {
            Path snapshot = TestImport.of(saves, data, fixture, Clock.systemUTC());
            for (FixtureWarehouse warehouse : List.of(FORWARD, BACKWARD)) {
                warehouse.with("attach '" + snapshot + "' as imported (read_only)");
                String order = warehouse == FORWARD ? "" : " desc";
                Schema.tables().forEach(table -> warehouse.with(
                        "insert into memory.main." + table + " from imported.main." + table + " order by all" + order));
                warehouse.with("detach imported");
            }
        }
        Ids ids = FORWARD.list(Ids.class).get(0);
        Collections.addAll(VALUES, null, ids.matchId(), ids.gameId(), ids.personId(), ids.nation());
    }

    @AfterAll
    static void close() {
        FORWARD.close();
        BACKWARD.close();
    }

    static List<Class<? extends Record>> questions() throws IOException {
        List<Class<? extends Record>> questions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(STATS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql")).sorted().toList()) {
                String path = STATS.relativize(file).toString().replace('\\', '/');
                String type = "prospector.stats." + path.substring(0, path.length() - ".sql".length()).replace('/', '.');
                questions.add(Class.forName(type).asSubclass(Record.class));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return questions;
    }

    /** A filter that is not given is NULL; then each parameter takes the ids that there are. */
    @ParameterizedTest
    @MethodSource("questions")
    <R extends Record> void answersAlikeWhateverTheOrderOfRows(Class<R> question) throws Exception {
        int parameters = QuestionContract.of(question).parameters();

        for (String value : VALUES) {
            Object[] bound = Collections.nCopies(parameters, value).toArray();
            Optional<List<R>> answer = ask(FORWARD, question, bound);

            assertThat(answer.isPresent() || value != null).as("answers without filters").isTrue();
            assertThat(ask(BACKWARD, question, bound)).as("parameters %s", value).isEqualTo(answer);
        }
    }

    /** Empty: the id is no value of this parameter, such as a text for a number. */
    private static <R extends Record> Optional<List<R>> ask(FixtureWarehouse warehouse, Class<R> question, Object... bound) {
        try {
            return Optional.of(warehouse.list(question, bound));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Rates are tenths: sums of them have no noise behind the point. */
    @Test
    void sumsOfTenthsAreExact() {
        FORWARD.with("create temp table tenths as select (0.7)::decimal(12, 1) as rate from range(2077)");

        assertThat(FORWARD.list(ExactSum.class)).containsExactly(new ExactSum("1453.9"));
    }

    record ExactSum(String total) {
    }
}
