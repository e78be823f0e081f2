package prospector.ingest.download;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

import prospector.save.SaveArchive.Form;

/**
 * Names in the saves directory: what a stranger called a file, made safe for every file system, behind the match that it
 * belongs to, and with the suffix of what it is.
 */
final class SaveNames {
    /** Most file systems take 255 bytes; the refused ones get a suffix for their reason. */
    private static final int LONGEST_BYTES = 200;

    private SaveNames() {
    }

    /**
     * The name of a save.
     *
     * @param matchId Challonge match; null: none known
     * @param original as the uploader called it; null: not at all
     */
    static String of(Long matchId, String original, Form form) {
        String safe = safe(original == null ? "" : original);
        String suffix = "." + form.name().toLowerCase(Locale.ROOT);
        String stem = safe.toLowerCase(Locale.ROOT).endsWith(suffix) ? safe.substring(0, safe.length() - suffix.length())
                : safe;
        String tidy = tidy(stem);
        return shortened((matchId == null ? "drive_" : "match_" + matchId + "_") + (tidy.isEmpty() ? "save" : tidy), suffix);
    }

    /** The same name with something before its suffix that tells it from another one. */
    static String apart(String name, String distinction) {
        int dot = name.lastIndexOf('.');
        return shortened(name.substring(0, dot), "-" + safe(distinction) + name.substring(dot));
    }

    /** Whether a name has the suffix of a save. */
    static boolean isOfASave(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(".zip") || lower.endsWith(".xml");
    }

    /** Letters, digits and their marks of any script, and few signs that mean nothing to any file system. */
    private static String safe(String original) {
        String file = original.substring(Math.max(original.lastIndexOf('/'), original.lastIndexOf('\\')) + 1);
        StringBuilder safe = new StringBuilder(file.length());
        Normalizer.normalize(file, Normalizer.Form.NFC).codePoints().filter(SaveNames::isSafe).forEach(safe::appendCodePoint);
        return tidy(safe.toString());
    }

    private static boolean isSafe(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(letter) || "._- ".indexOf(letter) >= 0;
        };
    }

    /** A dot in front hides a file, a dot or blank at the end is dropped by some systems. */
    private static String tidy(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String shortened(String stem, String suffix) {
        StringBuilder result = new StringBuilder(stem);
        while (bytes(result) + bytes(suffix) > LONGEST_BYTES) {
            result.setLength(result.offsetByCodePoints(result.length(), -1));
        }
        return result + suffix;
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
