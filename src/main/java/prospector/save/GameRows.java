package prospector.save;

import java.util.Locale;
import java.util.Map;

/** The row of table {@code games}, as far as the save alone decides it. */
final class GameRows {

    private GameRows() {
    }

    static SaveGame of(RawSave save, Findings findings) {
        Map<String, String> root = save.attributes;
        Victory victory = Victory.of(save.game);
        String date = Values.textOrNull(root.get("SaveDate"));
        if (date != null && SaveDate.parse(date).isEmpty()) {
            findings.add("UNREADABLE_DATE", Values.shortened(date), "The date of the save is in a form that cannot be read",
                    "Report the save, so that its language can be added");
        }
        return new SaveGame(root.get("GameId"), text(root, "GameName"), VersionText.number(root.get("Version")),
                VersionText.mods(root.get("Version")), date == null ? null : SaveDate.parse(date).orElse(null), date,
                save.game.turn, id(root, "MapClass"), id(root, "MapSize"), id(root, "MapAspectRatio"),
                save.map.hasWidth() ? Integer.valueOf(save.map.width) : null, mapHeight(save),
                first(text(root, "MapSeed"), text(root, "FirstSeed")), id(root, "GameMode"), id(root, "TurnStyle"),
                id(root, "TurnTimer"), id(root, "TurnScale"), text(root, "SimultaneousTurns"), id(root, "OpponentLevel"),
                id(root, "TribeLevel"), id(root, "Development"), id(root, "HumanDevelopment"), id(root, "Advantage"),
                id(root, "SuccessionGender"), id(root, "SuccessionOrder"), id(root, "Mortality"), id(root, "EventLevel"),
                id(root, "VictoryPointModifier"), id(root, "ForceMarch"), id(root, "TeamNation"), siteDistance(save),
                flag(root.get("MapEdgesSafe")), number(root, "MinLatitude"), number(root, "MaxLatitude"), save.activePlayer,
                save.game.over, victory.type(), victory.team());
    }

    /** Stated in some versions, else rows of tiles: maps need not be square. */
    private static Integer mapHeight(RawSave save) {
        int stated = Values.integer(save.attributes.get("MapHeight"));
        if (stated > 0) {
            return stated;
        }
        int tiles = save.map.seen.length();
        return tiles == 0 || !save.map.hasWidth() ? null : Integer.valueOf((tiles + save.map.width - 1) / save.map.width);
    }

    private static Integer siteDistance(RawSave save) {
        Integer stated = number(save.attributes, "MinCitySiteDistance");
        return stated == null ? save.game.minCitySiteDistance : stated;
    }

    private static String id(Map<String, String> root, String attribute) {
        return Values.identifierOrNull(root.get(attribute));
    }

    private static String text(Map<String, String> root, String attribute) {
        return Values.textOrNull(root.get(attribute));
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }

    private static Integer number(Map<String, String> root, String attribute) {
        return Values.orNull(Values.integer(root.get(attribute)));
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> null;
        };
    }
}
