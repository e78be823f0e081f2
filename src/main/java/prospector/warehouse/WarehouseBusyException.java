package prospector.warehouse;

/** The engine is there but did not answer in time: a question was interrupted, or all connections stayed in use. */
public final class WarehouseBusyException extends WarehouseException {
    private static final long serialVersionUID = 1L;

    WarehouseBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
