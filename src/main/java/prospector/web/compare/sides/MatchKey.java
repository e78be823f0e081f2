package prospector.web.compare.sides;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import prospector.web.error.BadParameterException;

/**
 * A game of a match, as addresses name it.
 *
 * @param gameId null: the first game of the match, or its only one
 */
record MatchKey(String matchId, String gameId) {
    static final String PARAMETER = "match";
    private static final Pattern FORM = Pattern.compile("([^/]+)(?:/([^/]+))?");

    /** @throws BadParameterException it does not name a match */
    static MatchKey of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new BadParameterException(PARAMETER,
                    "a match such as 101, and for a further game of a series its GameId: 101/game");
        }
        return new MatchKey(parts.group(1), parts.group(2));
    }

    @Override
    public String toString() {
        return matchId + (gameId == null ? "" : "/" + gameId);
    }
}
