package prospector.web.match.section;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.web.block.Block;
import prospector.web.format.Address;
import prospector.web.format.Format;
import prospector.web.match.SectionLinks;
import prospector.web.subject.BlockPage;

/**
 * A section of a match on a turn.
 *
 * @param title who plays whom
 * @param section name in the address
 * @param heading of the section
 * @param turn shown
 * @param turns of the game
 * @param chosen what else people chose, by the name of the parameter
 * @param blocks one for each question
 */
public record MatchSectionPage(String matchId, String gameId, String title, String section, String heading, String lead,
        int turn, int turns, Map<String, List<String>> chosen, List<Block> blocks, @JsonIgnore List<Field> fields,
        @JsonIgnore Moment moment) implements BlockPage {
    static MatchSectionPage of(MatchSection section, Moment moment) {
        List<Field> fields = section.fields(moment);
        Map<String, List<String>> chosen = fields.stream().filter(field -> !field.values().isEmpty())
                .collect(Collectors.toMap(Field::name, Field::values));
        return new MatchSectionPage(moment.game().match().matchId(), moment.gameId(), moment.game().title(), section.id(),
                section.title(), section.lead(), moment.turn(), moment.turns(), chosen, section.blocks(moment), fields, moment);
    }

    @Override
    public String path() {
        return "/matches/" + Format.urlPath(matchId) + "/" + section;
    }

    @Override
    public Address choose(String path) {
        return at(path, turn);
    }

    /** Address of the whole page as JSON or CSV. */
    public String whole(String suffix) {
        return choose(path() + suffix).toString();
    }

    /** Address of the turn before; null: this is the first. */
    public String before() {
        return turn > 1 ? at(path(), turn - 1).toString() : null;
    }

    /** Address of the next turn; null: this is the last. */
    public String after() {
        return turn < turns ? at(path(), turn + 1).toString() : null;
    }

    /** Why a block is empty: it did not happen, or the save does not tell. */
    public String nothing() {
        String version = moment.game().about().gameVersion();
        return "Nothing up to turn " + turn + ", or not recorded: the save"
                + (version == null ? "" : ", written by game version " + version + ",") + " holds nothing of this.";
    }

    /** Addresses of the other sections. */
    public SectionLinks links() {
        return new SectionLinks(matchId, moment.game().named(), turn == turns ? null : turn);
    }

    private Address at(String path, int shown) {
        Address address = new Address(path).with("game", moment.game().named()).with("turn", shown == turns ? null : shown);
        fields.forEach(field -> address.withAll(field.name(), field.values()));
        return address;
    }
}
