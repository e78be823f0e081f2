package prospector.stats.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import prospector.stats.quality.QualityReport.Item;
import prospector.stats.quality.QualityReport.Kind;
import prospector.warehouse.FixtureWarehouse;
import prospector.warehouse.Schema;

/** One sound duel; each case spoils it in one way, and just that is reported. */
class QualityReportTest {
    private static final String SOUND = """
            insert into tournaments (tournament_id, name) values (7, 'Cup');
            insert into participants (participant_id, name) values (11, 'Anna'), (12, 'Ben');
            insert into matches (match_id, challonge_match_id, state, participant1_id, participant2_id)
                values ('123', 123, 'complete', 11, 12);
            insert into games (game_id, match_id, save_file, sha256, turns, game_over, victory_team, winner_player, winner_source)
                values ('g', '123', 'match_123_a.zip', '', 10, true, 0, 0, 'challonge');
            insert into players (game_id, player, name, participant_id, nation, team, human, surrendered, dead, won) values
                ('g', 0, 'anna', 11, 'NATION_ROME', 0, true, false, false, true),
                ('g', 1, 'ben', 12, 'NATION_KUSH', 1, true, false, true, false);
            insert into turn_stats (game_id, player, turn, points) values ('g', 0, 8, 1), ('g', 0, 9, 2), ('g', 1, 5, 1);
            insert into cities (game_id, city, capital, captured_capital, player) values ('g', 0, true, false, 0);
            insert into tile_owners (game_id, x, y, turn_from, turn_to, player) values
                ('g', 1, 2, 2, 4, 0), ('g', 1, 2, 5, null, 1);
            """;

    private final FixtureWarehouse warehouse = new FixtureWarehouse();

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void findsNothingInASoundSnapshot() {
        warehouse.with(SOUND);

        QualityReport report = report();

        assertThat(report).isEqualTo(new QualityReport("id", null, 0, List.of()));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("update games set winner_source = 'unknown', winner_player = null, victory_team = null",
                        "WINNER_UNKNOWN", Severity.ACTION, null),
                arguments("update games set victory_team = 1", "WINNER_CONFLICT", Severity.ACTION, null),
                arguments("update players set participant_id = null where player = 1", "UNLINKED_PLAYER", Severity.ACTION,
                        "ben"),
                arguments(
                        "insert into matches (match_id, state, participant1_id, participant2_id) values ('9', 'complete', 12, 11)",
                        "MATCH_WITHOUT_SAVE", Severity.ACTION, "Ben - Anna"),
                arguments("update matches set state = null", "SAVE_WITHOUT_MATCH", Severity.ACTION, "match_123_a.zip"),
                arguments("update players set nation = null where player = 0", "PLAYER_WITHOUT_NATION", Severity.ACTION,
                        "anna"),
                arguments("delete from turn_stats", "NO_HISTORY", Severity.INFORMATION, null),
                arguments("delete from turn_stats where turn = 9", "SHORT_HISTORY", Severity.INFORMATION,
                        "anna: to turn 8 of 10"),
                arguments("insert into turn_stats (game_id, player, turn, points) values ('g', 0, 9, 3)", "DUPLICATE_ROW",
                        Severity.BROKEN, "turn_stats 0 9 (2 rows)"),
                arguments("insert into stockpiles values ('g', 5, 'YIELD_FOOD', 1)", "ORPHAN_ROW", Severity.BROKEN,
                        "stockpiles: player 5 (1 rows)"),
                arguments("insert into tribes values ('gone', 'TRIBE_GAULS', null, false)", "ORPHAN_ROW", Severity.BROKEN,
                        "tribes: game (1 rows)"),
                arguments("insert into city_religions values ('g', 4, 'RELIGION_X')", "ORPHAN_ROW", Severity.BROKEN,
                        "city_religions: city 4 (1 rows)"),
                arguments("update cities set first_player = 6", "DANGLING_REFERENCE", Severity.INFORMATION,
                        "cities.first_player: 1 rows"),
                arguments("insert into yield_prices values ('g', 11, 'YIELD_FOOD', 1)", "TURN_OUTSIDE_GAME", Severity.ACTION,
                        "yield_prices.turn: 1 rows, turns 11 to 11"),
                arguments("insert into units_produced (game_id, player, unit, count) values ('g', 0, 'UNIT_SCOUT', -2)",
                        "NEGATIVE_COUNT", Severity.ACTION, "units_produced.count: 1 rows, least -2"),
                arguments("update tile_owners set turn_to = 5 where player = 0", "OVERLAPPING_OWNERS", Severity.ACTION,
                        "1 runs, the first at x=1 y=2"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void reportsJustTheFault(String fault, String kind, Severity severity, String subject) {
        warehouse.with(SOUND).with(fault);

        QualityReport report = report();

        assertThat(report.worst()).isEqualTo(severity);
        assertThat(report.kinds()).extracting(Kind::kind).containsExactly(kind);
        assertThat(report.kinds().get(0).items()).extracting(Item::subject).containsExactly(subject);
    }

    @Test
    void ordersByUrgencyAndTellsWhatTheImportFoundOnce() {
        warehouse.with(SOUND).with("""
                update games set winner_source = 'unknown', winner_player = null, victory_team = null;
                delete from turn_stats where turn = 9;
                insert into quality values ('WINNER_UNKNOWN', 'g', null, 'The import knows more.', 'Do this.', 'import'),
                    ('UNKNOWN_ID', 'g', 'NATION_X', 'Not known.', 'Add it.', 'save');
                """);

        QualityReport report = report();

        assertThat(report.kinds()).extracting(Kind::kind).containsExactly("WINNER_UNKNOWN", "SHORT_HISTORY", "UNKNOWN_ID");
        assertThat(report.kinds().get(0).items())
                .containsExactly(new Item("g", "123", null, "The import knows more.", "Do this."));
        assertThat(report.findings()).isEqualTo(3);
    }

    @Test
    void everyTableHasAKey() throws IOException {
        String sql = Files.readString(Path.of("src/main/resources/stats/quality/DuplicateRow.sql"));

        assertThat(Schema.tables()).filteredOn(table -> !table.equals("snapshot"))
                .allSatisfy(table -> assertThat(sql).contains("from " + table + "\n"));
    }

    @Test
    void everyTableOfAGameIsLookedThroughForOrphans() throws IOException {
        String sql = Files.readString(Path.of("src/main/resources/stats/quality/OrphanRow.sql"));
        List<String> others = Arrays.asList("snapshot", "tournaments", "participants", "matches", "games", "pick_order",
                "attachments", "imports", "quality");

        assertThat(Schema.tables()).filteredOn(table -> !others.contains(table))
                .allSatisfy(table -> assertThat(sql).contains("from " + table + "\n"));
    }

    private QualityReport report() {
        return QualityReport.of("id", new QualityReport.Questions() {
            @Override
            public <R extends Record> List<R> list(Class<R> question) {
                return warehouse.list(question);
            }
        });
    }
}
