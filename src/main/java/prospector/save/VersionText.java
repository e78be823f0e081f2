package prospector.save;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes {@code Root/@Version} apart: words in the language of the player, the number, and after each {@code +} a mod as
 * {@code name=hash}.
 */
final class VersionText {

    /** Old World has been 0.x and 1.x; another first number would follow rules that nobody has seen. */
    private static final int NEWEST_KNOWN = 1;

    private VersionText() {
    }

    /** The number alone, such as 1.0.79513; NULL: none. */
    static String number(String version) {
        String before = beforeMods(version);
        int from = 0;
        while (from < before.length() && !Character.isDigit(before.charAt(from))) {
            from++;
        }
        return Values.textOrNull(before.substring(from).strip());
    }

    /** Names of the mods, separated by commas; NULL: none. */
    static String mods(String version) {
        List<String> names = new ArrayList<>();
        int plus = version.indexOf('+');
        while (plus >= 0) {
            int next = version.indexOf('+', plus + 1);
            String mod = version.substring(plus + 1, next < 0 ? version.length() : next);
            int hash = mod.lastIndexOf('=');
            String name = (hash < 0 ? mod : mod.substring(0, hash)).strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
            plus = next;
        }
        return Values.textOrNull(String.join(", ", names));
    }

    static void requireKnown(Cursor cursor, String version) {
        String number = number(version);
        if (number == null) {
            return;
        }
        int dot = number.indexOf('.');
        int major = Values.integer(dot < 0 ? number : number.substring(0, dot));
        if (dot > 0 && major > NEWEST_KNOWN) {
            throw cursor.refusal(RefusalReason.UNSUPPORTED_VERSION,
                    "version " + Values.shortened(number) + " of the game is not known", "Update Prospector");
        }
    }

    private static String beforeMods(String version) {
        int plus = version.indexOf('+');
        return plus < 0 ? version : version.substring(0, plus);
    }
}
