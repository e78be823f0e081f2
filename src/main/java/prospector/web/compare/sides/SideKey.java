package prospector.web.compare.sides;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import prospector.web.error.BadParameterException;

/**
 * A side of a game, as addresses name it.
 *
 * @param player id in the game
 * @param gameId null: the first game of the match, or its only one
 */
record SideKey(String matchId, int player, String gameId) {
    static final String PARAMETER = "side";
    private static final Pattern FORM = Pattern.compile("([^/]+)/(\\d{1,3})(?:/([^/]+))?");

    /** @throws BadParameterException it does not name a side */
    static SideKey of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new BadParameterException(PARAMETER,
                    "a match and a player id such as 101/0, and for a further game of a series its GameId: 101/0/game");
        }
        return new SideKey(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    @Override
    public String toString() {
        return matchId + "/" + player + (gameId == null ? "" : "/" + gameId);
    }
}
