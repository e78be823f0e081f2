package prospector.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Size and SHA-256 of a snapshot in a file beside it, {@code <snapshot>.sha256}, in the form of {@code sha256sum}: so an
 * operator can check a copy without Prospector.
 */
final class Checksum {
    static final String SUFFIX = ".sha256";
    private static final Pattern TEXT = Pattern.compile("# (\\d+) bytes\\n([0-9a-f]{64})  .+\\n");
    private static final int BUFFER = 1 << 16;

    private Checksum() {
    }

    static Path beside(Path snapshot) {
        return snapshot.resolveSibling(snapshot.getFileName() + SUFFIX);
    }

    /** What stands in the file beside a snapshot of this content and name. */
    static String text(Path content, String name) throws IOException {
        return "# " + Files.size(content) + " bytes\n" + sha256(content) + "  " + name + "\n";
    }

    /** Why the size is wrong, if it is; quick. A snapshot that came without a checksum is not doubted. */
    static Optional<String> sizeTrouble(Path snapshot) throws IOException {
        return trouble(snapshot, false);
    }

    /** Why size or content are wrong, if they are; reads the whole file. */
    static Optional<String> contentTrouble(Path snapshot) throws IOException {
        return trouble(snapshot, true);
    }

    private static Optional<String> trouble(Path snapshot, boolean content) throws IOException {
        Path beside = beside(snapshot);
        if (!Files.exists(beside)) {
            return Optional.empty();
        }
        Matcher text = TEXT.matcher(Files.readString(beside, StandardCharsets.ISO_8859_1));
        if (!text.matches()) {
            return Optional.of("its checksum file is garbage");
        }
        long size = Files.size(snapshot);
        if (!text.group(1).equals(String.valueOf(size))) {
            return Optional.of("it has " + size + " bytes instead of " + text.group(1));
        }
        return content && !text.group(2).equals(sha256(snapshot)) ? Optional.of("its content does not match its checksum")
                : Optional.empty();
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                byte[] buffer = new byte[BUFFER];
                while (in.read(buffer) >= 0) {
                    // reading is the work
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
