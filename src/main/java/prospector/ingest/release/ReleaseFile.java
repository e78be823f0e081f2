package prospector.ingest.release;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A file that a rehearsal needs.
 *
 * @param name directory under the data root and name, {@code saves/match_1_a.zip}
 * @param sizeBytes its size
 * @param sha256 of the content, hexadecimal
 */
public record ReleaseFile(String name, long sizeBytes, String sha256) {
    private static final Pattern NAME = Pattern.compile("(saves|sources|overrides)/[^/\\\\\\p{Cntrl}:]{1,255}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Whether the other side may be believed that far: one known directory, a plain name, a size, a digest. */
    @JsonIgnore
    public boolean isPlain() {
        return name != null && isPlain(name) && sizeBytes >= 0 && sha256 != null && DIGEST.matcher(sha256).matches();
    }

    /** Whether a name leads to a file directly in one of the directories, and nowhere else. */
    static boolean isPlain(String name) {
        return NAME.matcher(name).matches() && !name.contains("/.");
    }

    /** Whether it may be a save. */
    @JsonIgnore
    public boolean isSave() {
        return name.startsWith(ReleaseFiles.SAVES + "/") && !name.endsWith("/" + ReleaseFiles.DESCRIPTION)
                && !name.endsWith("/" + ReleaseFiles.PICK_ORDER);
    }
}
