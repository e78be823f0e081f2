package prospector.web.subject;

import java.util.List;
import java.util.Optional;

import prospector.web.block.Block;
import prospector.web.filter.StatFilter;
import prospector.web.format.Address;

/** A page of blocks under the filter of all statistics. */
public interface BlockPage {
    StatFilter filter();

    /** One for each question. */
    List<Block> blocks();

    /** Address of this page without a filter. */
    String path();

    /** Adds to an address what this page has chosen: its filter, and whatever else decides what it shows. */
    default Address choose(String path) {
        return filter().address(path);
    }

    /** Address of this page with its filter. */
    default String address() {
        return choose(path()).toString();
    }

    /** Address of a block's data with the same filter. */
    default String data(Block block, String suffix) {
        return choose(path() + "/" + block.head().id() + suffix).toString();
    }

    /** The block of this id. */
    default Optional<Block> block(String id) {
        return blocks().stream().filter(block -> block.head().id().equals(id)).findFirst();
    }

    /** The numbers of all blocks. */
    default List<Block.LongRow> rows() {
        return blocks().stream().flatMap(block -> block.longRows().stream()).toList();
    }
}
