package prospector.web.format;

import io.quarkus.qute.TemplateExtension;

/** Rounds in words; in templates {@code {rounds:name(bracket, round)}}. */
@TemplateExtension(namespace = "rounds")
public final class Rounds {
    private Rounds() {
    }

    /**
     * A round of a bracket in words.
     *
     * @param bracket {@code winners}, {@code losers}, {@code final}, {@code group}, {@code swiss}, {@code round_robin}; null:
     *        unknown
     * @param round as Challonge counts, negative in the losers bracket, 0 for third place; null: unknown
     */
    public static String name(String bracket, Integer round) {
        String place = bracket == null ? "" : bracket;
        if (place.equals("final")) {
            return "Final";
        }
        if (round == null) {
            return bracket(bracket);
        }
        if (round == 0) {
            return "Third place";
        }
        String number = "round " + Math.abs(round);
        return switch (place) {
            case "winners" -> "Winners " + number;
            case "losers" -> "Losers " + number;
            case "group" -> "Group " + number;
            default -> round < 0 ? "Losers " + number : "Round " + round;
        };
    }

    /** A round alone, in words: negative ones are of the losers bracket, 0 is played for third place. */
    public static String number(Integer round) {
        return round == 0 ? "Third place" : round < 0 ? "Losers round " + -round : "Round " + round;
    }

    /** The bracket alone, in words. */
    public static String bracket(String bracket) {
        return bracket == null ? "Outside the bracket" : switch (bracket) {
            case "winners" -> "Winners bracket";
            case "losers" -> "Losers bracket";
            case "final" -> "Final";
            case "group" -> "Group stage";
            case "swiss" -> "Swiss rounds";
            case "round_robin" -> "Round robin";
            default -> Format.readable(bracket);
        };
    }
}
