package prospector.web.bracket;

import java.util.List;

/**
 * A part of the tournament: a side of the bracket, a group, a league.
 *
 * @param key for addresses within the page
 * @param heading in words
 * @param drawn whether winners go on from box to box, so that it is drawn; else a list of rounds
 * @param rounds in the order they are played
 */
public record Part(String key, String heading, boolean drawn, List<Round> rounds) {
    /**
     * A round.
     *
     * @param key for addresses within the page
     * @param heading in words, such as Winners round 2
     * @param round as Challonge counts
     */
    public record Round(String key, String heading, int round, List<Box> matches) {
    }

    /** Columns, boxes and lines; for a part that is drawn. */
    public Drawing drawing() {
        return Drawing.of(rounds);
    }
}
