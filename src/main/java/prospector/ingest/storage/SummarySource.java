package prospector.ingest.storage;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells what the rehearsal of the next version compares with. */
public interface SummarySource {
    /** Summary of the current snapshot. */
    JsonNode summary();
}
