package prospector.web.section.yields;

import java.util.List;
import java.util.stream.Stream;

import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Drawing;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;

/** Makes blocks of values turn by turn: a line of winners and one of losers. */
final class CurveDrawing {
    private static final String NO_ZERO = "A logarithmic axis has no place for zero and less: such values are not drawn, the table and "
            + "the data hold them.";

    /** A value of winners or losers on a turn. */
    record Value(boolean won, Point point) {
    }

    private final boolean log;

    CurveDrawing(boolean log) {
        this.log = log;
    }

    /** @param words id, heading, question and note without the sample, which is the most sides of a turn */
    CurveBlock block(Head words, String unit, List<Value> values) {
        List<Line> lines = CurveBlock.byResult(values, Value::won, Value::point);
        String note = Stream.of(words.note(), log ? NO_ZERO : "").filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other).orElse(null);
        return new CurveBlock(
                new Head(words.id(), words.heading(), words.question(), note, Sample.sides(CurveBlock.sample(lines))), "turn",
                unit,
                Drawing.LINES, log, lines);
    }
}
