package prospector.save;

import java.math.BigDecimal;

/** Small conversions of the save's texts and numbers. */
final class Values {

    private static final int SHOWN = 60;
    /** More digits than any number of a save, few enough to never overflow. */
    private static final int DIGITS = 18;
    /** What {@code decimal(12,1)} holds. */
    private static final long LARGEST_TENTHS = 999_999_999_999L;

    private Values() {
    }

    /** NULL for nothing and for NONE, by which saves say that there is no such thing. */
    static String identifierOrNull(String text) {
        return text.isEmpty() || text.equals("NONE") ? null : text;
    }

    static String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Some versions leave out an R of OCCURRENCE. NULL stays NULL. */
    static String occurrence(String identifier) {
        return identifier != null && identifier.startsWith("OCCURENCE") ? "OCCURRENCE" + identifier.substring(9) : identifier;
    }

    static Integer orNull(int value) {
        return value == Cursor.NONE ? null : Integer.valueOf(value);
    }

    static int orZero(int value) {
        return value == Cursor.NONE ? 0 : value;
    }

    /** The displayed amount: saves hold tenths. */
    static BigDecimal tenths(long raw) {
        return BigDecimal.valueOf(raw, 1);
    }

    static BigDecimal tenthsOrNull(long raw) {
        return raw == Cursor.NO_LONG ? null : tenths(raw);
    }

    /** Whether an amount fits the column; more is no amount of any game. */
    static boolean isAmount(long raw) {
        return raw >= -LARGEST_TENTHS && raw <= LARGEST_TENTHS;
    }

    /** Reads a whole number with optional sign and blanks around; {@link Cursor#NO_LONG} when it is none. */
    static long parse(char[] text, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && text[from] <= ' ') {
            from++;
        }
        while (to > from && text[to - 1] <= ' ') {
            to--;
        }
        boolean negative = from < to && text[from] == '-';
        int digits = negative ? from + 1 : from;
        if (digits == to || to - digits > DIGITS) {
            return Cursor.NO_LONG;
        }
        long value = 0;
        for (int i = digits; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return Cursor.NO_LONG;
            }
            value = value * 10 + digit;
        }
        return negative ? -value : value;
    }

    /** A whole number from text, or {@link Cursor#NONE}. */
    static int integer(String text) {
        long value = parse(text.toCharArray(), 0, text.length());
        return value <= Cursor.NONE || value > Integer.MAX_VALUE ? Cursor.NONE : (int) value;
    }

    /** The number at the end of a key such as {@code T37}, {@code T.0}, {@code TEAM_1} or {@code P.3}; NONE without one. */
    static int keyNumber(String key) {
        int from = key.length();
        while (from > 0 && key.charAt(from - 1) >= '0' && key.charAt(from - 1) <= '9') {
            from--;
        }
        if (from == key.length() || from == 0 || key.length() - from > 9) {
            return Cursor.NONE;
        }
        int value = 0;
        for (int i = from; i < key.length(); i++) {
            value = value * 10 + key.charAt(i) - '0';
        }
        return value;
    }

    /** Whether a text is one of the game's identifiers (NATION_ROME), not words in somebody's language. */
    static boolean isIdentifier(String text) {
        if (text.isEmpty() || text.charAt(0) < 'A' || text.charAt(0) > 'Z' || text.indexOf('_') <= 0) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean allowed = (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') || letter == '_';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
