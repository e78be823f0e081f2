package prospector.tournament;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The form in which two spellings of a name are the same: case, accents, width, spaces and signs do not count. */
public final class NameKey {
    /** Where a mark is an accent. In other scripts it makes another letter, as in Japanese and Hindi, and counts. */
    private static final Set<UnicodeScript> ACCENTED = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC, UnicodeScript.ARABIC, UnicodeScript.HEBREW);

    private NameKey() {
    }

    /** Letters and digits of any script in one case; the stripped name itself when it has none. */
    public static String of(String name) {
        // To capitals and back: final and inner sigma, dotless and dotted i, and ß and ss become the same.
        String capitals = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(capitals.length());
        UnicodeScript base = UnicodeScript.COMMON;
        for (int letter : Normalizer.normalize(capitals, Normalizer.Form.NFKD).codePoints().toArray()) {
            if (Character.isLetterOrDigit(letter)) {
                base = UnicodeScript.of(letter);
                key.appendCodePoint(Character.toLowerCase(letter));
            } else if (isMark(letter) && !key.isEmpty() && !ACCENTED.contains(base)) {
                key.appendCodePoint(letter);
            }
        }
        return key.isEmpty() ? name.strip() : Normalizer.normalize(key, Normalizer.Form.NFC);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
