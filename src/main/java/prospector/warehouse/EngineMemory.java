package prospector.warehouse;

/**
 * What the engine holds of the machine.
 *
 * @param memoryBytes memory; it goes up to {@code prospector.snapshots.serve-memory} and stays there, as a cache does
 * @param temporaryBytes disk for what does not fit
 */
public record EngineMemory(long memoryBytes, long temporaryBytes) {
}
