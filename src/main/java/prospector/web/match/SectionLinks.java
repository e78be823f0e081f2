package prospector.web.match;

import prospector.web.format.Address;
import prospector.web.format.Format;

/**
 * Addresses of the overview and of the sections of a match, for the same game and turn.
 *
 * @param game GameId of a series; null: the match has one game
 * @param turn null: the last
 */
public record SectionLinks(String matchId, String game, Integer turn) {
    /** The page with key numbers and charts. */
    public String overview() {
        return with(path());
    }

    /** A section by its name in the address. */
    public String section(String id) {
        return with(path() + "/" + id);
    }

    /** A section on another turn. */
    public String section(String id, int shown) {
        return new Address(path() + "/" + id).with("game", game).with("turn", shown).toString();
    }

    /** The data of a block of a section; suffix .json or .csv. */
    public String block(String id, String block, String suffix) {
        return with(path() + "/" + id + "/" + block + suffix);
    }

    /** What happened, as JSON for the rail under the charts; the same on every turn. */
    public String rail() {
        return new Address(path() + "/rail.json").with("game", game).toString();
    }

    /** The overview of another game. */
    public String game(String gameId) {
        return new Address(path()).with("game", gameId).toString();
    }

    /** The same section of another game. */
    public String game(String id, String gameId) {
        return new Address(path() + "/" + id).with("game", gameId).toString();
    }

    private String path() {
        return "/matches/" + Format.urlPath(matchId);
    }

    private String with(String path) {
        return new Address(path).with("game", game).with("turn", turn).toString();
    }
}
