package prospector.web.match.section;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.web.block.Block;
import prospector.web.format.Address;
import prospector.web.format.Format;
import prospector.web.match.MatchGame;
import prospector.web.match.SectionLinks;
import prospector.web.subject.BlockPage;

/**
 * A section of a match on a turn.
 *
 * @param gameId null: no save was imported
 * @param title who plays whom
 * @param section name in the address
 * @param heading of the section
 * @param turn shown; null: no save was imported
 * @param turns of the game; null: no save was imported
 * @param missing why there is nothing to show, in a sentence; null: there is
 * @param chosen what else people chose, by the name of the parameter
 * @param blocks one for each question
 */
public record MatchSectionPage(String matchId, String gameId, String title, String section, String heading, String lead,
        Integer turn, Integer turns, String missing, Map<String, List<String>> chosen, List<Block> blocks,
        @JsonIgnore List<Field> fields, @JsonIgnore Moment moment, @JsonIgnore SectionLinks links) implements BlockPage {
    static MatchSectionPage of(MatchSection section, Moment moment) {
        List<Field> fields = section.fields(moment);
        Map<String, List<String>> chosen = fields.stream().filter(field -> !field.values().isEmpty())
                .collect(Collectors.toMap(Field::name, Field::values));
        return new MatchSectionPage(moment.game().match().matchId(), moment.gameId(), moment.game().title(), section.id(),
                section.title(), section.lead(), moment.turn(), moment.turns(), null, chosen, section.blocks(moment), fields,
                moment, moment.links());
    }

    static MatchSectionPage withoutGame(MatchSection section, MatchGame game) {
        return new MatchSectionPage(game.match().matchId(), null, game.title(), section.id(), section.title(), section.lead(),
                null, null, game.missing(), Map.of(), List.of(), List.of(), null, game.links(null));
    }

    @Override
    public String path() {
        return "/matches/" + Format.urlPath(matchId) + "/" + section;
    }

    @Override
    public Address choose(String path) {
        if (moment == null) {
            return new Address(path);
        }
        Address address = new Address(path).with("game", moment.game().named()).with("turn", moment.atEnd() ? null : turn);
        fields.forEach(field -> address.withAll(field.name(), field.values()));
        return address;
    }

    /** Address of the whole page as JSON or CSV. */
    public String whole(String suffix) {
        return choose(path() + suffix).toString();
    }

    /** Why a block is empty: it did not happen, or the save does not tell. */
    public String nothing() {
        return moment.nothing();
    }

    /** Address of the comparison of the first two sides on this turn, where those of other games can be added. */
    public String comparison() {
        String game = moment.game().named() == null ? "" : "/" + moment.game().named();
        return new Address("/compare/sides").withAll("side",
                moment.sides().stream().limit(2).map(side -> matchId + "/" + side.end().player() + game).toList())
                .with("turn", moment.atEnd() ? null : turn).toString();
    }

    /** Whether there is text to be copied. */
    public boolean copied() {
        return blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TEXT);
    }
}
