package prospector.demo;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes how the game was set up: the attributes of the root and the blocks before {@code Game}. */
final class SettingsXml {

    private static final DateTimeFormatter SAVE_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Xml xml;
    private final MatchPlan plan;

    SettingsXml(Xml xml, MatchPlan plan) {
        this.xml = xml;
        this.plan = plan;
    }

    Object[] attributes() {
        var map = plan.map();
        long mapSeed = Math.floorMod(plan.seed() * 31, 90_000_000);
        var dice = new Dice(plan.seed(), "game id");
        var attributes = new ArrayList<Object>(List.of("SaveDate", SAVE_DATE.format(plan.date()), "MapWidth", map.width(),
                "MapEdgesSafe", "True", "MinCitySiteDistance", 8, "Version", "Version: " + plan.style().version(),
                "GameId", new UUID(dice.bits(), dice.bits()), "MapClass", map.mapClass(), "MapAspectRatio", map.aspect()));
        attributes.addAll(List.of("MapSize", map.size(), "GameName", plan.gameName(), "FirstSeed", mapSeed, "MapSeed", mapSeed,
                "GameMode", "NETWORK", "TurnStyle", "TURNSTYLE_TIGHT", "TurnTimer", "TURNTIMER_SLOW",
                "OpponentLevel", "OPPONENTLEVEL_PEACEFUL"));
        attributes.addAll(List.of("TribeLevel", "TRIBELEVEL_NORMAL", "Development", "DEVELOPMENT_FLEDGLING",
                "Advantage", "ADVANTAGE_NONE", "SuccessionGender", "SUCCESSIONGENDER_ABSOLUTE_COGNATIC",
                "SuccessionOrder", "SUCCESSIONORDER_PRIMOGENITURE", "Mortality", "MORTALITY_STANDARD",
                "TurnScale", "TURNSCALE_YEAR"));
        attributes.addAll(List.of("TeamNation", plan.mirror() ? "TEAMNATION_ANY" : "TEAMNATION_GAME_UNIQUE",
                "ForceMarch", "FORCEMARCH_DOUBLE_FATIGUE", "EventLevel", "EVENTLEVEL_MODERATE",
                "VictoryPointModifier", "VICTORYPOINT_MEDIUM_HIGH"));
        if (!plan.style().oldWinner()) {
            attributes.addAll(List.of("MinLatitude", 35, "MaxLatitude", 55, "HumanDevelopment", "DEVELOPMENT_NONE",
                    "SimultaneousTurns", 1));
        }
        return attributes.toArray();
    }

    void write() {
        perPlayer("Team", "PlayerTeam", List.of("0", "1"));
        perPlayer("Difficulty", "PlayerDifficulty", List.of("DIFFICULTY_MAGNIFICENT", "DIFFICULTY_MAGNIFICENT"));
        perPlayer("Nation", "PlayerNation", List.of("NONE", "NONE"));
        perPlayer("Dynasty", "PlayerDynasty", List.of("DYNASTY_DEFAULT", "DYNASTY_DEFAULT"));
        perPlayer("Archetype", "LeaderArchetype", List.of("TRAIT_PICK_LATER_ARCHETYPE", "TRAIT_PICK_LATER_ARCHETYPE"));
        perPlayer("Humans", "PlayerHuman", List.of("0", "1"));
        perPlayer("StartingPlayerOptions", "PLAYEROPTION_NO_TUTORIAL", List.of("0", "1"));
        xml.flags("GameOptions", List.of("GAMEOPTION_CUSTOM_LEADER", "GAMEOPTION_NO_UNDO", "GAMEOPTION_COMPETITIVE_MODE",
                "GAMEOPTION_NO_BONUS_IMPROVEMENTS", "GAMEOPTION_ALLOW_OBSERVE"));
        xml.element("OccurrenceLevels", () -> xml.value("OCCURRENCECLASS_CALAMITIES",
                plan.calamities() ? "OCCURRENCELEVEL_CALAMITIES_MEDIUM" : "OCCURRENCELEVEL_CALAMITIES_NONE"));
        xml.flags("VictoryEnabled", List.of("VICTORY_POINTS", "VICTORY_AMBITION", "VICTORY_TIME", "VICTORY_CONQUEST"));
        xml.flags("GameContent", List.of("DLC_HEROES_OF_AEGEAN", "DLC_THE_SACRED_AND_THE_PROFANE", "DLC_PHARAOHS_OF_THE_NILE",
                "DLC_WONDERS_AND_DYNASTIES", "DLC_BEHIND_THE_THRONE", "DLC_CALAMITIES"));
        xml.element("MapMultiOptions", () -> {
            xml.value("MAP_OPTIONS_MULTI_RESOURCE_DENSITY", "MAP_OPTION_MEDIUM_RESOURCES");
            xml.value("MAP_OPTIONS_CITY_SITE_DENSITY", "MAP_OPTION_CITY_SITE_DENSITY_HIGH");
            xml.value("MAP_OPTIONS_CITY_SITE_NUMBER", "MAP_OPTION_CITY_SITE_NUMBER_HIGH");
        });
        xml.element("MapSingleOptions", () -> {
            xml.value("MAP_OPTIONS_SINGLE_MIRROR", 1);
            xml.value("MAP_OPTIONS_SINGLE_GOOD_PLAYER_START_RESOURCES", 0);
        });
    }

    private void perPlayer(String block, String element, List<String> values) {
        xml.element(block, () -> values.forEach(value -> xml.value(element, value)));
    }
}
