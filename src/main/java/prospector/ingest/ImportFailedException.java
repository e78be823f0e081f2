package prospector.ingest;

/** The run as a whole failed and nothing was published; the message says why and what to do. */
public final class ImportFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportFailedException(String message) {
        super(message);
    }

    ImportFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
