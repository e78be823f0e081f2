package prospector.warehouse;

/**
 * How busy the connections to the engine are.
 *
 * @param active connections in use
 * @param waiting requests that wait for one
 * @param size connections there may be
 */
public record PoolUse(long active, long waiting, int size) {
}
