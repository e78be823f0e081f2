package prospector.warehouse;

/**
 * How a question was answered since the start of the process.
 *
 * @param question path of its SQL without the suffix, such as {@code stats/matches/MatchLine}
 * @param asked how often the engine answered it
 * @param failed how often it did not
 * @param remembered how often the answer was known already
 * @param meanMillis of the engine's answers; 0: it gave none
 * @param slowestMillis of the last hour
 */
public record QuestionTime(String question, long asked, long failed, long remembered, double meanMillis,
        double slowestMillis) {
}
