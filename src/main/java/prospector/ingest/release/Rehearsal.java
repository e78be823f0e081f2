package prospector.ingest.release;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import prospector.ingest.ImportReport;
import prospector.ingest.storage.StoredRelease;

/**
 * What this version made of the saves.
 *
 * @param notes what was done, and what could not be, each in one sentence
 * @param imported the import
 * @param published what the running version says of its snapshot, to be compared; empty: there is nothing to compare with
 * @param stored what was current in object storage when it began; empty: there is none
 */
public record Rehearsal(SavesFrom from, List<String> notes, ImportReport imported, Optional<JsonNode> published,
        Optional<StoredRelease.Before> stored) {
    public Rehearsal {
        notes = List.copyOf(notes);
    }
}
