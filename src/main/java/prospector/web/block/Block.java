package prospector.web.block;

import java.util.List;

/** One question with its answer. The kind says how it is drawn; CSV takes the rows of any kind in one shape. */
public sealed interface Block permits RateBlock, CountBlock, SpreadBlock, CurveBlock, MatrixBlock, TableBlock, TreeBlock,
        TextBlock, ProseBlock, LivesBlock {
    /** The sorts of block. */
    enum Kind {
        RATES,
        COUNTS,
        SPREADS,
        CURVES,
        MATRIX,
        TABLE,
        TREE,
        TEXT,
        PROSE,
        LIVES
    }

    Head head();

    Kind kind();

    /** Whether there is nothing to show. */
    boolean empty();

    /** Why, as a sentence. */
    default String emptyBecause() {
        return "Nothing recorded for this selection.";
    }

    /** The same numbers in long form. */
    List<LongRow> longRows();

    /**
     * One number of a block.
     *
     * @param block id of the block
     * @param subject id of the row
     * @param other id of the column or line; null: the block has none
     * @param x turn or other place on an axis; null: the block has no axis
     * @param measure what the value is: rate, low, high, value, median …
     * @param value null: not known
     * @param n sample size of this number; null: not counted
     */
    record LongRow(String block, String subject, String other, Number x, String measure, Number value, Long n) {
    }
}
