package prospector.web.section;

import java.util.List;
import java.util.stream.Collectors;

import prospector.web.error.BadParameterException;
import prospector.web.format.Query;

/**
 * Something that a section lets people choose besides the filter, such as a scale.
 *
 * @param name of the parameter in the address
 * @param label for people
 * @param values the first one is shown when the address names none
 */
public record Choice(String name, String label, List<Value> values) {
    /** A value as in the address, and its name for people. */
    public record Value(String id, String label) {
    }

    /** What an address without the parameter means. */
    String first() {
        return values.get(0).id();
    }

    String read(Query query) {
        return query.text(name).map(text -> values.stream().map(Value::id).filter(text::equals).findFirst()
                .orElseThrow(() -> new BadParameterException(name,
                        "one of " + values.stream().map(Value::id).collect(Collectors.joining(", ")))))
                .orElse(first());
    }
}
