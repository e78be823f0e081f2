package prospector.warehouse;

import java.util.Locale;

/** How the files of an export are written. */
public enum ExportFormat {
    /** RFC 4180 with a head line; NULL is an empty cell. */
    CSV("format csv, header true"),
    /** Compressed with Zstandard. */
    PARQUET("format parquet, compression zstd"),
    /** One array of objects. */
    JSON("format json, array true");

    private final String copyOptions;

    ExportFormat(String copyOptions) {
        this.copyOptions = copyOptions;
    }

    String copyOptions() {
        return copyOptions;
    }

    String fileOf(String table) {
        return table + "." + name().toLowerCase(Locale.ROOT);
    }
}
