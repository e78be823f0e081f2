package prospector.warehouse;

/** An export must not be written there; the message says why and what to do. */
public final class ExportTargetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExportTargetException(String message) {
        super(message);
    }
}
