package prospector.source;

import java.time.Instant;

/**
 * A service gave no usable answer. The message is one sentence for the operator, with what was asked, without any key or
 * address that holds one; the remedy says what to do.
 */
public final class SourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The sorts of failure, each with its own remedy. */
    public enum Kind {
        /** A setting is missing. */
        NOT_CONFIGURED,
        /** The service does not take the key. */
        WRONG_KEY,
        /** There is no such tournament, match, file, folder or sheet. */
        NOT_FOUND,
        /** It is there, but not for everybody with the link. */
        NOT_PUBLIC,
        /** Our own limit of requests is reached; nothing was sent. */
        BUDGET_SPENT,
        /** The service asked for a pause; nothing is sent before it ends. */
        PAUSED,
        /** No connection, no answer in time, half an answer, or an error of the service. */
        UNREACHABLE,
        /** An answer that is not what was asked for, such as an HTML page. */
        UNEXPECTED,
        /** The content is larger than we take. */
        TOO_LARGE
    }

    private final Kind kind;
    private final String remedy;
    private final transient Instant retryAt;

    public SourceException(Kind kind, String message, String remedy) {
        this(kind, message, remedy, null);
    }

    /** @param retryAt when it makes sense to ask again; null: unknown */
    public SourceException(Kind kind, String message, String remedy, Instant retryAt) {
        super(message);
        this.kind = kind;
        this.remedy = remedy;
        this.retryAt = retryAt;
    }

    public Kind kind() {
        return kind;
    }

    /** What the operator can do. */
    public String remedy() {
        return remedy;
    }

    /** When it makes sense to ask again; null: unknown. */
    public Instant retryAt() {
        return retryAt;
    }
}
