package prospector.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of a snapshot, one DDL file each under {@code warehouse/}. */
public final class Schema {
    /** Raised when a table or column changes, so that an older snapshot is rebuilt instead of misread. */
    public static final int VERSION = 3;

    private static final List<String> FILES = List.of(
            "01_snapshot",
            "02_tournaments",
            "03_participants",
            "04_matches",
            "05_games",
            "06_players",
            "07_turn_stats",
            "08_yields",
            "09_yield_prices",
            "10_stockpiles",
            "11_opinions",
            "12_events",
            "13_techs",
            "14_laws",
            "15_law_classes",
            "16_goals",
            "17_characters",
            "18_character_traits",
            "19_character_stats",
            "20_character_spouses",
            "21_character_relationships",
            "22_rulers",
            "23_cognomens",
            "24_families",
            "25_religions",
            "26_theologies",
            "27_religion_adoptions",
            "28_event_choices",
            "29_player_counts",
            "30_units_produced",
            "31_projects_produced",
            "32_wonders",
            "33_cities",
            "34_city_culture",
            "35_city_religions",
            "36_city_yields",
            "37_city_production",
            "38_city_families",
            "39_tiles",
            "40_tile_owners",
            "41_tile_changes",
            "42_tile_reveals",
            "43_units",
            "44_unit_promotions",
            "45_tribes",
            "46_tribe_relations",
            "47_team_relations",
            "48_calamities",
            "49_game_options",
            "50_pick_order",
            "51_imports",
            "52_quality",
            "53_attachments");

    private Schema() {
    }

    /** Names of the tables in the order of their files. */
    public static List<String> tables() {
        return FILES.stream().map(file -> file.substring(file.indexOf('_') + 1)).toList();
    }

    static List<String> files() {
        return FILES.stream().map(file -> "warehouse/" + file + ".sql").toList();
    }

    /** Makes all tables, empty, in the current catalog of the connection. */
    static void create(Connection connection) throws SQLException {
        // One transaction: each statement of its own would wait for the disk, and there are hundreds.
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String file : files()) {
                statement.execute(Resource.text(file));
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
