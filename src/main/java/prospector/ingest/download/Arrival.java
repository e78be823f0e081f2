package prospector.ingest.download;

import java.nio.file.Path;

import prospector.ingest.download.Candidate.Note;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.save.SaveArchive.Form;

/** What came when a candidate was fetched. */
sealed interface Arrival {

    /**
     * It could be a save.
     *
     * @param file temporary
     * @param note what is odd about it; null: nothing
     */
    record Save(Path file, Form form, long sizeBytes, String sha256, Note note) implements Arrival {
    }

    /** It is no save, or did not come. */
    record Nothing(Outcome outcome, Note note) implements Arrival {
    }
}
