package prospector.warehouse;

import java.nio.file.Path;

/**
 * A published snapshot on disk.
 *
 * @param id time of the build and start of its fingerprint, {@code 20260920T101500Z-1a2b3c4d}
 * @param path the DuckDB file
 * @param sizeBytes its size
 */
public record SnapshotFile(String id, Path path, long sizeBytes) {
    static final String PREFIX = "prospector-";
    static final String SUFFIX = ".duckdb";

    /** Name of the file of a snapshot. */
    public static String fileName(String id) {
        return PREFIX + id + SUFFIX;
    }

    static boolean isSnapshot(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    static String idOf(Path path) {
        String name = path.getFileName().toString();
        return name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    }
}
