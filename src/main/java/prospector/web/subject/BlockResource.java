package prospector.web.subject;

import io.quarkus.qute.TemplateInstance;
import prospector.web.block.Block;
import prospector.web.error.NotThereException;
import prospector.web.format.Csv;

/**
 * The answers of a page of blocks: whole, for htmx, as JSON and CSV, and one block of it. A subclass gives them their
 * addresses,
 * because those of a suffix cannot be put together from a path of the class and one of the method.
 */
public abstract class BlockResource<P extends BlockPage> {
    /** Last segment of the address of a block, without its suffix. */
    protected static final String BLOCK = "/{block:[A-Za-z][A-Za-z0-9_-]*}";

    /** The template of the whole page. */
    protected abstract TemplateInstance whole(P page);

    /** The part of it that the filter changes. */
    protected abstract TemplateInstance part(P page);

    protected final TemplateInstance answer(P page, Htmx htmx) {
        return htmx.answer(page.address(), whole(page), part(page));
    }

    protected final String table(P page) {
        return Csv.of(Block.LongRow.class, page.rows());
    }

    protected final Block block(P page, String id) {
        return page.block(id).orElseThrow(() -> new NotThereException("statistic", id));
    }

    protected final String table(P page, String id) {
        return Csv.of(Block.LongRow.class, block(page, id).longRows());
    }
}
