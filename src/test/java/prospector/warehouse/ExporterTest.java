package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {
    @TempDir
    Path directory;

    private Snapshots snapshots;
    private Exporter exporter;

    record SnapshotRow(int schemaVersion, int parserVersion, String applicationVersion, Instant createdAt, String fingerprint,
            String reader) {
    }

    record StockpileRow(String gameId, int player, String yield, java.math.BigDecimal amount) {
    }

    @BeforeEach
    void open() {
        SnapshotConfig config = new FixedSnapshotConfig(directory.resolve("snapshots"));
        snapshots = new Snapshots(config, Clock.systemUTC());
        exporter = new Exporter(snapshots, config);
    }

    @Test
    void writesCsvInTotalOrder() throws IOException {
        publish("b", "a, \"quoted\"");

        Export export = exporter.export(ExportFormat.CSV, directory.resolve("out"), List.of("stockpiles"));

        assertThat(export.tables()).singleElement().satisfies(table -> {
            assertThat(table.rows()).isEqualTo(2);
            assertThat(table.bytes()).isEqualTo(Files.size(directory.resolve("out/stockpiles.csv")));
        });
        assertThat(directory.resolve("out/stockpiles.csv")).hasContent("""
                game_id,player,yield,amount
                "a, ""quoted""\",0,YIELD_FOOD,1.5
                b,0,YIELD_FOOD,1.5
                """);
        assertThat(names(directory)).containsExactlyInAnyOrder("out", "snapshots");
    }

    @ParameterizedTest
    @EnumSource
    void equalTablesGiveEqualFilesAndNoneIsMissing(ExportFormat format) throws IOException {
        publish("a", "b");
        exporter.export(format, directory.resolve("one"), List.of());
        publish("b", "a");

        Export export = exporter.export(format, directory.resolve("two"), List.of());

        Map<String, String> one = files(directory.resolve("one"));
        assertThat(one).hasSize(Schema.tables().size() - 1).isEqualTo(files(directory.resolve("two")));
        assertThat(export.tables()).extracting(Export.ExportedTable::table).isEqualTo(Schema.tables());
    }

    @Test
    void writesJsonThatIsOneArray() {
        publish("a", "b");

        exporter.export(ExportFormat.JSON, directory.resolve("out"), List.of("stockpiles", "tiles"));

        assertThat(directory.resolve("out/stockpiles.json")).content().startsWith("[").contains("\"amount\":1.5")
                .endsWith("]\n");
    }

    @Test
    void replacesAnEarlierExport() throws IOException {
        publish("a", "b");
        Path out = directory.resolve("out");
        exporter.export(ExportFormat.CSV, out, List.of("stockpiles", "tiles"));

        exporter.export(ExportFormat.PARQUET, out, List.of("tiles"));

        assertThat(names(out)).containsExactlyInAnyOrder("tiles.parquet", "export.json");
    }

    @Test
    void leavesAloneWhatIsNoExport() throws IOException {
        publish("a", "b");
        Path out = directory.resolve("out");
        exporter.export(ExportFormat.CSV, out, List.of("tiles"));
        Files.writeString(out.resolve("mine.txt"), "precious");

        assertThatThrownBy(() -> exporter.export(ExportFormat.CSV, out, List.of("tiles")))
                .isInstanceOf(ExportTargetException.class).hasMessageContaining("nothing was written");

        assertThat(names(out)).containsExactlyInAnyOrder("tiles.csv", "export.json", "mine.txt");
        assertThat(names(directory)).containsExactlyInAnyOrder("out", "snapshots");
    }

    @Test
    void aFailureLeavesNothing() throws IOException {
        publish("a", "b");

        assertThatThrownBy(() -> exporter.export(ExportFormat.CSV, directory.resolve("out"), List.of("tiles", "no_such_table")))
                .isInstanceOf(WarehouseException.class);

        assertThat(names(directory)).containsExactly("snapshots");
    }

    @Test
    void saysWhatToDoWithoutASnapshot() {
        assertThatThrownBy(() -> exporter.export(ExportFormat.CSV, directory.resolve("out"), List.of()))
                .isInstanceOf(WarehouseException.class).hasMessageContaining("prospector import");
    }

    private void publish(String... games) {
        try (SnapshotBuild build = snapshots.build()) {
            build.append("snapshot", List.of(new SnapshotRow(Schema.VERSION, 1, "test", Instant.EPOCH, "0123456789", "r")));
            for (String game : games) {
                build.append("stockpiles", List.of(new StockpileRow(game, 0, "YIELD_FOOD", new java.math.BigDecimal("1.5"))));
            }
            build.commit("0123456789");
        }
    }

    private static Map<String, String> files(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : names(directory)) {
            contents.put(name, HexFormat.of().formatHex(Files.readAllBytes(directory.resolve(name))));
        }
        contents.remove("export.json");
        contents.keySet().removeIf(name -> name.startsWith("snapshot."));
        return contents;
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
