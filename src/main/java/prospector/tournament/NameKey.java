package prospector.tournament;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which two spellings of a name are the same: case, accents, width, spaces and signs do not count. */
public final class NameKey {
    private NameKey() {
    }

    /** Letters and digits of any script, lower case; the stripped name itself when it has none. */
    public static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.isEmpty() ? name.strip() : Normalizer.normalize(key, Normalizer.Form.NFC);
    }
}
