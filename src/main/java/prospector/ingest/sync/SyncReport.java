package prospector.ingest.sync;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import prospector.ingest.ImportReport;
import prospector.ingest.download.DownloadReport;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.download.SourceResult;

/**
 * The result of a sync.
 *
 * @param download attachments and Drive files; null: it could not be begun
 * @param pickOrder how Google Sheets answered
 * @param imported the import; null: it could not be begun, or there is no save yet
 * @param problems steps that failed, each in one sentence with its remedy
 */
public record SyncReport(Instant begun, Instant finished, DownloadReport download, SourceResult pickOrder,
        ImportReport imported, List<String> problems) {
    public SyncReport {
        problems = List.copyOf(problems);
    }

    /** What the run as a whole came to. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public SyncResult result() {
        boolean noImport = imported == null || imported.result() == ImportReport.Result.FAILED;
        if (!problems.isEmpty() && noImport) {
            return SyncResult.FAILED;
        }
        boolean complete = problems.isEmpty() && !hasRefused() && files(Outcome.FAILED) == 0;
        return complete ? SyncResult.DONE : SyncResult.PARTIAL;
    }

    /** Whether a new snapshot came of it. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean isPublished() {
        return imported != null && imported.result() == ImportReport.Result.PUBLISHED;
    }

    /** Files with this outcome in the download. */
    public int files(Outcome outcome) {
        return download == null ? 0 : download.with(outcome).size();
    }

    /** Whether a file was refused, by the download or by the import. */
    public boolean hasRefused() {
        return files(Outcome.REFUSED) > 0 || (imported != null && !imported.refused().isEmpty());
    }
}
