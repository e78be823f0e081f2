package prospector.warehouse;

/** A failure of the database or of its files that the caller cannot mend; the message names the question or the file. */
public class WarehouseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WarehouseException(String message, Throwable cause) {
        super(message, cause);
    }

    WarehouseException(String message) {
        super(message);
    }
}
