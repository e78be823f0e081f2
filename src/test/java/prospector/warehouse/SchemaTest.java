package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void listsEveryDdlFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/warehouse"))) {
            // Questions of this package stand there too.
            List<String> onDisk = files.map(path -> "warehouse/" + path.getFileName())
                    .filter(name -> name.matches(".*/[0-9]{2}_.*"))
                    .sorted().toList();

            assertThat(Schema.files()).isEqualTo(onDisk);
        }
    }

    @Test
    void everyColumnIsExplained() {
        try (FixtureWarehouse warehouse = new FixtureWarehouse()) {
            assertThat(warehouse.list(UnexplainedColumn.class)).isEmpty();
        }
    }

    record UnexplainedColumn(String tableName, String columnName) {
    }
}
