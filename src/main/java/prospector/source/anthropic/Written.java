package prospector.source.anthropic;

/**
 * A text that a model wrote.
 *
 * @param model as the service names it
 * @param whole false: the answer was cut off or declined
 * @param stopReason why the model stopped; null: not stated
 */
public record Written(String model, String text, boolean whole, String stopReason) {
}
