package prospector.ingest.download;

import prospector.source.SourceName;

/**
 * What became of one attachment or Drive file.
 *
 * @param name as the service calls it; null: it has none
 * @param matchId Challonge match it is attached to; null: none known
 * @param file name in the saves directory; null: not there
 * @param reason one word in capitals: why it was not taken, or what is odd about one that was (AMBIGUOUS, UNMAPPED, DUPLICATE,
 *        RENAMED, SIZE); null: nothing to say
 * @param detail the same in words, with the remedy; null: nothing to say
 */
public record DownloadedFile(SourceName source, String name, Long matchId, Outcome outcome, String file, String reason,
        String detail) {
    /** The sorts of outcome. */
    public enum Outcome {
        /** New in the saves directory. */
        FETCHED,
        /** Known from before and not fetched. */
        UNCHANGED,
        /** No save by its content, such as a picture: not kept, not fetched again. */
        IGNORED,
        /** It claims to be a save and is none, or is too large: not kept, not fetched again. */
        REFUSED,
        /** It could not be fetched; the next run tries again. */
        FAILED
    }
}
