package prospector.stats.operator;

/**
 * A file that an import did not take.
 *
 * @param reason one word in capitals
 * @param detail the same in words, with the place; null: none
 */
public record RefusedFile(String file, long sizeBytes, String reason, String detail) {
}
