package prospector.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import prospector.source.Digest;

/**
 * A file that may be a save, with what identifies its content.
 *
 * @param name file name without directory
 * @param sha256 of the content, hexadecimal
 */
public record SaveFile(String name, Path path, long sizeBytes, String sha256) {
    private static final Pattern MATCH = Pattern.compile("match_(\\d{1,18})_.*");
    private static final int BUFFER = 1 << 16;

    /** All {@code *.zip} and {@code *.xml} of a directory, by name; anything else there is ignored. */
    static List<SaveFile> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(SaveFile::mayBeASave).sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .map(SaveFile::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Challonge match id from a name like {@code match_123_save.zip}; null: another name. */
    Long challongeMatchId() {
        Matcher matcher = MATCH.matcher(name);
        return matcher.matches() ? Long.valueOf(matcher.group(1)) : null;
    }

    private static boolean mayBeASave(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".zip") || name.endsWith(".xml")) && Files.isRegularFile(path);
    }

    private static SaveFile of(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = Digest.sha256();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
            return new SaveFile(path.getFileName().toString(), path, size, Digest.text(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
