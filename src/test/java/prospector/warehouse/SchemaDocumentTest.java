package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import prospector.GoldenFile;

/** {@code docs/schema.md} says what the DDL says; {@code -Dsnapshots.update} writes it anew. */
class SchemaDocumentTest {
    private static final Pattern ELEMENT = Pattern.compile("[A-Z][a-z]+[A-Z]\\w+|@[A-Z]\\w+|\\w+/@?\\w+");
    private static final String HEAD = """
            # Schema of a snapshot

            Generated from the comments of `src/main/resources/warehouse/*.sql` by `SchemaDocumentTest` \
            (`./mvnw test -Dtest=SchemaDocumentTest -Dsnapshots.update`); do not edit.

            Identifiers are those of the save (`NATION_ROME`). A turn counts from 1. A player id is 0-based and belongs to a game, \
            as do the ids of characters, cities and units; 0 is valid. Elements stand in round brackets: \
            `Player/YieldRateHistory` is an element, `Root/@GameId` an attribute. Schema version %d, %d tables, %d columns.
            """;

    record SchemaColumn(String tableName, String tableComment, String columnName, String dataType, boolean nullable,
            String comment) {
    }

    @Test
    void theDocumentIsTrue() {
        GoldenFile.verify(Path.of("docs/schema.md"), document(columns()));
    }

    @Test
    void everyColumnThatMayBeNullSaysWhatThatMeans() {
        assertThat(columns()).filteredOn(SchemaColumn::nullable)
                .allSatisfy(column -> assertThat(column.comment()).as(name(column)).contains("NULL"));
        assertThat(columns()).filteredOn(column -> !column.nullable())
                .allSatisfy(column -> assertThat(column.comment()).as(name(column)).doesNotContain("NULL:"));
    }

    @Test
    void everyFlagSaysWhenItIsTrue() {
        assertThat(columns()).filteredOn(column -> column.dataType().equals("BOOLEAN"))
                .allSatisfy(column -> assertThat(column.comment().toLowerCase(Locale.ROOT)).as(name(column)).contains("true:"));
    }

    /** Tables that the import makes out of other things than a save have other sources. */
    @Test
    void everyNumberOfASaveNamesItsElement() {
        assertThat(columns())
                .filteredOn(column -> column.dataType().startsWith("DECIMAL") || column.dataType().equals("BIGINT"))
                .allSatisfy(column -> assertThat(column.comment()).as(name(column)).matches(
                        text -> ELEMENT.matcher(text).find() || text.contains("Challonge") || text.contains("file")));
    }

    private static List<SchemaColumn> columns() {
        try (FixtureWarehouse warehouse = new FixtureWarehouse()) {
            return warehouse.list(SchemaColumn.class);
        }
    }

    private static String document(List<SchemaColumn> columns) {
        Map<String, StringBuilder> tables = new LinkedHashMap<>();
        Schema.tables().forEach(table -> tables.put(table, new StringBuilder()));
        for (SchemaColumn column : columns) {
            StringBuilder text = tables.get(column.tableName());
            if (text.length() == 0) {
                text.append("\n## ").append(column.tableName()).append("\n\n").append(column.tableComment())
                        .append("\n\n| column | type | NULL | meaning |\n|---|---|---|---|\n");
            }
            text.append("| `").append(column.columnName()).append("` | ").append(column.dataType().toLowerCase(Locale.ROOT))
                    .append(column.nullable() ? " | yes | " : " | no | ").append(column.comment().replace("|", "\\|"))
                    .append(" |\n");
        }
        return HEAD.formatted(Schema.VERSION, tables.size(), columns.size()) + String.join("", tables.values());
    }

    private static String name(SchemaColumn column) {
        return column.tableName() + "." + column.columnName();
    }
}
