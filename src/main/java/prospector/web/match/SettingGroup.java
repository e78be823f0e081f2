package prospector.web.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import prospector.stats.match.GameSettings;
import prospector.web.format.Format;

/**
 * Settings of a game that belong together.
 *
 * @param kind as in {@link GameSettings}
 * @param heading what they are
 * @param settings in the order of their names
 */
public record SettingGroup(String kind, String heading, List<Setting> settings) {
    private static final Map<String, String> HEADINGS = Map.of("game", "Game", "option", "Options", "dlc", "Expansions",
            "map", "Map options", "victory", "Victory conditions", "occurrence", "Occurrences", "disabled",
            "Disabled improvements");
    private static final List<String> ORDER = List.of("game", "option", "victory", "map", "dlc", "occurrence", "disabled");

    /**
     * A setting with its readable names.
     *
     * @param id identifier as in the save
     * @param value as in the save; null: a flag
     * @param name of the setting
     * @param choice the value in words; null: a flag
     */
    public record Setting(String id, String value, String name, String choice) {
        static Setting of(GameSettings setting) {
            String name = setting.kind().equals("game") ? words(setting.name()) : Format.readable(setting.name());
            return new Setting(setting.name(), setting.value(), name, choice(setting));
        }

        private static String words(String column) {
            String text = column.replace('_', ' ');
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }

        private static String choice(GameSettings setting) {
            String value = setting.value();
            boolean flag = setting.kind().equals("map") || setting.name().equals("simultaneous_turns");
            if (value == null) {
                return null;
            }
            if (value.equalsIgnoreCase("true") || (flag && value.equals("1"))) {
                return "Yes";
            }
            return value.equalsIgnoreCase("false") || (flag && value.equals("0")) ? "No" : Format.readable(value);
        }
    }

    /** Groups in a fixed order; a kind that is new comes last. */
    public static List<SettingGroup> of(List<GameSettings> settings) {
        return settings.stream().map(GameSettings::kind).distinct()
                .sorted(Comparator.comparing((String kind) -> ORDER.contains(kind) ? ORDER.indexOf(kind) : ORDER.size()))
                .map(kind -> new SettingGroup(kind, HEADINGS.getOrDefault(kind, kind), ofKind(settings, kind)))
                .toList();
    }

    private static List<Setting> ofKind(List<GameSettings> settings, String kind) {
        return settings.stream().filter(setting -> setting.kind().equals(kind)).map(Setting::of)
                .sorted(Comparator.comparing(Setting::name))
                .toList();
    }

    /** Whether all settings are flags: they are shown as a plain list. */
    public boolean flags() {
        return settings.stream().allMatch(setting -> setting.choice() == null);
    }
}
