package prospector.ingest.release;

/** The rehearsal cannot be done. The message is one sentence for the operator, the remedy says what to do. */
public final class ReleaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    public ReleaseException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public ReleaseException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What the operator can do. */
    public String remedy() {
        return remedy;
    }
}
