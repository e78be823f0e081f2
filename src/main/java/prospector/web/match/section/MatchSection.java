package prospector.web.match.section;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.TemplateInstance;
import prospector.web.block.Block;
import prospector.web.format.Csv;

/** A section of a match. Implementations are beans without state. */
public interface MatchSection {
    /** Name in the address, {@code cities} for {@code /matches/{id}/cities}. */
    String id();

    /** Place in the navigation; the overview comes before all of them. */
    int order();

    /** Heading and entry of the navigation. */
    String title();

    /** What the page tells, in one or two sentences. */
    String lead();

    /** Asks the questions of this section about a game on a turn. */
    List<Block> blocks(Moment moment);

    /** What people can choose besides the turn: nothing, unless a section says so. */
    default List<Field> fields(Moment moment) {
        return List.of();
    }

    /** The page in a look of its own; empty: the blocks, one after the other. */
    default Optional<TemplateInstance> template(MatchSectionPage page) {
        return Optional.empty();
    }

    /** The section as one table: the numbers of all blocks in long form, unless a section has a better one. */
    default String csv(MatchSectionPage page) {
        return Csv.of(Block.LongRow.class, page.rows());
    }
}
