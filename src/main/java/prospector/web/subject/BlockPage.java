package prospector.web.subject;

import java.util.List;
import java.util.Optional;

import prospector.web.block.Block;
import prospector.web.format.Address;

/** A page of blocks. */
public interface BlockPage {
    /** One for each question. */
    List<Block> blocks();

    /** Address of this page with nothing chosen. */
    String path();

    /** An address with what this page has chosen: its filter, and whatever else decides what it shows. */
    Address choose(String path);

    /** Address of this page as chosen. */
    default String address() {
        return choose(path()).toString();
    }

    /** Address of a block's data, chosen in the same way. */
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
