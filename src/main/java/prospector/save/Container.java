package prospector.save;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, told by its first bytes. */
enum Container {

    ZIP,
    EMPTY_ZIP,
    XML,
    EMPTY,
    OTHER;

    private static final int LOOK_AHEAD = 1024;

    /** Looks at the beginning of a file and leaves the stream where it was. */
    static Container of(BufferedInputStream file) throws IOException {
        file.mark(LOOK_AHEAD);
        byte[] start = file.readNBytes(LOOK_AHEAD);
        file.reset();
        if (start.length == 0) {
            return EMPTY;
        }
        if (startsWith(start, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (startsWith(start, 'P', 'K', 5, 6)) {
            return EMPTY_ZIP;
        }
        return startsLikeXml(start) ? XML : OTHER;
    }

    /** A byte order mark and blanks may stand before the first bracket; UTF-16 puts a zero beside each letter. */
    private static boolean startsLikeXml(byte[] start) {
        for (byte value : start) {
            int letter = value & 0xFF;
            boolean mark = letter == 0xEF || letter == 0xBB || letter == 0xBF || letter == 0xFE || letter == 0xFF;
            boolean blank = letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n' || letter == 0;
            if (!mark && !blank) {
                return letter == '<';
            }
        }
        return false;
    }

    /** An HTML page is often no well-formed document, so it is known by its first word. */
    static boolean startsLikeHtml(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1).replaceAll("[\\x00\\s\\x80-\\xFF]", "")
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctypehtml") || text.startsWith("<html");
    }

    private static boolean startsWith(byte[] start, int... expected) {
        if (start.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (start[i] != (byte) expected[i]) {
                return false;
            }
        }
        return true;
    }
}
