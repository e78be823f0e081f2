package prospector.ingest.release;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import prospector.ingest.ImportReport;

/**
 * What this version made of the saves.
 *
 * @param notes what was done, and what could not be, each in one sentence
 * @param imported the import
 * @param published what the running server says of its snapshot, to be compared; empty: there is nothing to compare with
 */
public record Rehearsal(SavesFrom from, List<String> notes, ImportReport imported, Optional<JsonNode> published) {
    public Rehearsal {
        notes = List.copyOf(notes);
    }
}
