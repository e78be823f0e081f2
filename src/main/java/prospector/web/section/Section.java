package prospector.web.section;

import java.util.List;

import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;

/** A section of the statistics. Implementations are beans without state. */
public interface Section {
    /** Name in the address, {@code yields} for {@code /yields}. */
    String id();

    /** Address without a filter. */
    default String path() {
        return "/" + id();
    }

    /** Place in the navigation, from 1. */
    int order();

    /** Heading and entry of the navigation. */
    String title();

    /** What the page tells, in one or two sentences. */
    String lead();

    /**
     * Asks the questions of this section.
     *
     * @param selection what the filter leaves: its keys are {@code $1} of each question
     * @param filter for what is asked besides, such as the least number of games of a row
     */
    List<Block> blocks(Reading reading, Selection selection, StatFilter filter);

    /** What people can choose besides the filter: nothing, unless a section says so. */
    default List<Choice> choices() {
        return List.of();
    }

    /** The same as people have chosen; a section without choices need not look. */
    default List<Block> blocks(Reading reading, Selection selection, StatFilter filter, Chosen chosen) {
        return blocks(reading, selection, filter);
    }
}
