package prospector.ingest.download;

import prospector.source.SourceName;

/**
 * How a run fared with one service.
 *
 * @param message what happened, in one sentence
 * @param remedy null: nothing to do
 */
public record SourceResult(SourceName source, State state, String message, String remedy) {
    /** The sorts of result. */
    public enum State {
        /** It answered. */
        ANSWERED,
        /** It failed, and its last good answer was used. */
        KEPT,
        /** It failed, and nothing of it is known. */
        FAILED,
        /** No access is configured, which may be intended. */
        NOT_CONFIGURED
    }
}
