package prospector.warehouse;

import java.util.List;

/**
 * What an export wrote; also the content of {@code export.json} beside the files.
 *
 * @param snapshot id of the snapshot that the tables are from
 */
public record Export(String snapshot, int schemaVersion, ExportFormat format, List<ExportedTable> tables) {

    /** One table as a file. */
    public record ExportedTable(String table, String file, long rows, long bytes) {
    }
}
