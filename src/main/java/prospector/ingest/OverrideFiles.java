package prospector.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The override files under a data root. */
final class OverrideFiles {
    private static final String DIRECTORY = "overrides";

    private OverrideFiles() {
    }

    /** Content by file name; an unreadable file is as an empty one, which the reader calls an error. */
    static Map<String, String> in(Path data) {
        Map<String, String> texts = new TreeMap<>();
        Path directory = data.resolve(DIRECTORY);
        if (!Files.isDirectory(directory)) {
            return texts;
        }
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(Files::isRegularFile).filter(OverrideFiles::isOverride)
                    .forEach(file -> texts.put(file.getFileName().toString(), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static boolean isOverride(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && name.endsWith(".json") && !name.endsWith(".example.json")
                && !name.endsWith(".schema.json");
    }

    /** Bytes that are no UTF-8 become replacement characters, so that they spoil a name and not the run. */
    private static String text(Path file) {
        try {
            return Files.isReadable(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
