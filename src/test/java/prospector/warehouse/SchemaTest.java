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
            List<String> onDisk = files.map(path -> "warehouse/" + path.getFileName()).sorted().toList();

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
