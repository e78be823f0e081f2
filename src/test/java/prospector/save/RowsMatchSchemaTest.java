package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The importer writes rows by reflection, so records and tables must agree to the letter. */
class RowsMatchSchemaTest {

    private static final Pattern COLUMN = Pattern.compile("^ {4}\"?(\\w+)\"? (\\w+)(\\([\\d,]+\\))?( not null)?,?$");
    private static final Map<String, Class<?>> BOXED = Map.of("integer", Integer.class, "bigint", Long.class, "boolean",
            Boolean.class, "varchar", String.class, "decimal", BigDecimal.class, "date", LocalDate.class);
    private static final Map<Class<?>, Class<?>> PRIMITIVE = Map.of(Integer.class, int.class, Long.class, long.class,
            Boolean.class, boolean.class);

    @Test
    void eachListIsATableWithTheSameColumns() throws IOException {
        for (RecordComponent list : ParsedSave.class.getRecordComponents()) {
            if (!Set.of("game", "players", "findings").contains(list.getName())) {
                Class<?> row = (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];

                assertThat(columnsOf(row)).as(list.getName())
                        .isEqualTo(tableColumns(snake(list.getName()), Set.of("game_id")));
            }
        }
    }

    @Test
    void theGameIsTableGamesWithoutWhatTheImportAdds() throws IOException {
        assertThat(columnsOf(SaveGame.class)).isEqualTo(tableColumns("games",
                Set.of("match_id", "match_source", "game_number", "save_file", "sha256", "winner_player", "winner_source")));
    }

    @Test
    void aPlayerIsTablePlayersWithoutWhatTheImportAddsAndWithTheAccount() throws IOException {
        List<String> columns = tableColumns("players", Set.of("game_id", "person_id", "participant_id", "linked_by", "won"));

        columns.add("online_id String");

        assertThat(columnsOf(SavePlayer.class)).isEqualTo(columns);
    }

    @Test
    void anAccountDoesNotReachALog() {
        SavePlayer player = new SaveReader().read("a.xml", SaveXml.aSave().bytes()).players().get(0);

        assertThat(player.onlineId()).isEqualTo("76561190000000000");
        assertThat(player.toString()).doesNotContain("76561190000000000");
    }

    private static List<String> columnsOf(Class<?> row) {
        return Stream.of(row.getRecordComponents()).map(c -> snake(c.getName()) + " " + c.getType().getSimpleName()).toList();
    }

    private static List<String> tableColumns(String table, Set<String> without) throws IOException {
        var columns = new ArrayList<String>();
        for (String line : Files.readAllLines(ddl(table))) {
            var column = COLUMN.matcher(line);
            if (column.matches() && !without.contains(column.group(1))) {
                Class<?> boxed = BOXED.get(column.group(2));
                Class<?> type = column.group(4) == null ? boxed : PRIMITIVE.getOrDefault(boxed, boxed);
                columns.add(column.group(1) + " " + type.getSimpleName());
            }
        }
        return columns;
    }

    private static Path ddl(String table) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/warehouse"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+_" + table + "\\.sql")).findFirst()
                    .orElseThrow();
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
