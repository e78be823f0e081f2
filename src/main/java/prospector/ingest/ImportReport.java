package prospector.ingest;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The result of an import.
 *
 * @param result what the run as a whole came to
 * @param message the same in one sentence, with the remedy when something failed
 * @param snapshot id of the snapshot that is current afterwards; null: none
 * @param games games in it
 * @param imported files whose game was read
 * @param unchanged files that were known and not read again
 * @param superseded files of a game that another file holds further along
 * @param refused files that are no saves, each with its reason
 * @param overrideProblems what is wrong with the overrides, each with file, line and column
 * @param findings doubts about the data, see table quality
 * @param milliseconds duration
 * @param storage what became of the snapshot in object storage; null: none is configured, or there was nothing to publish
 */
public record ImportReport(Result result, String message, String snapshot, long games, int imported, int unchanged,
        List<SupersededFile> superseded, List<RefusedFile> refused, List<String> overrideProblems, long findings,
        long milliseconds, StorageResult storage) {
    /** What a run came to. */
    public enum Result {
        /** A new snapshot is current. */
        PUBLISHED,
        /** The current snapshot already says all this. */
        NOTHING_TO_DO,
        /** Read and checked, not published, as asked. */
        DRY_RUN,
        /** Nothing was published. */
        FAILED
    }

    /** The same, and what became of it in object storage. */
    public ImportReport with(StorageResult stored) {
        return new ImportReport(result, message, snapshot, games, imported, unchanged, superseded, refused, overrideProblems,
                findings, milliseconds, stored);
    }

    /** Whether what was published here is not in object storage as it should be. */
    @JsonIgnore
    public boolean isBehindInStorage() {
        return storage != null && storage.isProblem();
    }

    /** A file that another one outdates. */
    public record SupersededFile(String file, String gameId, String by) {
    }

    /** A file that was not taken. */
    public record RefusedFile(String file, String reason, String detail) {
    }
}
