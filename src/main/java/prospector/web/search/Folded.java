package prospector.web.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import prospector.tournament.NameKey;

/**
 * A text as search compares it: case, accents, width and signs do not count, in any script ({@link NameKey}).
 *
 * @param words in their order; a text of signs alone is one word
 */
record Folded(List<String> words) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    static Folded of(String text) {
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(text)).filter(word -> !word.isEmpty()).map(NameKey::of).toList();
        return new Folded(words.isEmpty() ? List.of(text.strip()) : words);
    }

    /** The words without what is between them: {@code O'Lanternly} and {@code olanternly} are the same. */
    String key() {
        return String.join("", words);
    }

    /** How this text answers a query; null: it does not. */
    Likeness likeness(Folded query) {
        String own = key();
        String wanted = query.key();
        if (own.equals(wanted)) {
            return Likeness.EXACT;
        }
        if (own.startsWith(wanted)) {
            return Likeness.PREFIX;
        }
        if (query.words.stream().allMatch(word -> words.stream().anyMatch(mine -> mine.startsWith(word)))) {
            return Likeness.WORD_PREFIX;
        }
        boolean within = own.contains(wanted) || query.words.stream().allMatch(own::contains);
        return within && !query.isOneLetter() ? Likeness.CONTAINS : null;
    }

    /** A single letter stands within nearly everything; a single ideograph is a word. */
    private boolean isOneLetter() {
        String key = key();
        return key.codePointCount(0, key.length()) == 1 && !Character.isIdeographic(key.codePointAt(0));
    }
}
