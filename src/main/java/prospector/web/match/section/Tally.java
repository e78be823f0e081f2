package prospector.web.match.section;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import prospector.web.block.Head;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Row;

/**
 * A table with a row for each thing and a column for each side.
 *
 * @param subjectIs what the rows are
 * @param absent what a side without an answer has; null: not known
 */
record Tally(Moment moment, Head head, String subjectIs, Object absent) {
    /**
     * Rows by name.
     *
     * @param id of the thing that an answer is about
     * @param player whose it is
     * @param value to show
     */
    <R> TableBlock of(List<R> answers, Function<R, String> id, ToIntFunction<R> player, Function<R, Object> value) {
        List<Row> rows = answers.stream().map(id).distinct().map(Subject::of).sorted(Comparator.comparing(Subject::label))
                .map(subject -> new Row(subject, moment.values(side -> answers.stream()
                        .filter(answer -> player.applyAsInt(answer) == side.end().player())
                        .filter(answer -> id.apply(answer).equals(subject.id())).map(value).findFirst().orElse(absent)), null))
                .toList();
        return new TableBlock(head, subjectIs, moment.columns(), rows);
    }
}
