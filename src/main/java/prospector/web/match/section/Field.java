package prospector.web.match.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import prospector.web.error.BadParameterException;
import prospector.web.format.Query;

/**
 * Something that people choose in a section besides the turn.
 *
 * @param name of the parameter in the address
 * @param label for people
 * @param kind how it is chosen
 * @param options of a select or of marks, in their order; of a search none
 * @param values chosen; empty: what the address means without the parameter
 */
public record Field(String name, String label, Kind kind, List<Option> options, List<String> values) {
    /** How something is chosen. */
    public enum Kind {
        /** One of several; the first is meant when none is named. */
        SELECT,
        /** Any number of several; none means all. */
        MARKS,
        /** A text. */
        SEARCH
    }

    /** A value as in the address, and its name for people. */
    public record Option(String value, String label) {
    }

    /** One of the options; the first one has no place in the address. */
    public static Field select(Query query, String name, String label, List<Option> options) {
        Optional<String> chosen = query.text(name);
        chosen.ifPresent(value -> check(name, value, options));
        return new Field(name, label, Kind.SELECT, options,
                chosen.filter(value -> !value.equals(options.get(0).value())).stream().toList());
    }

    /** Any of the options. */
    public static Field marks(Query query, String name, String label, List<Option> options) {
        List<String> chosen = query.texts(name);
        chosen.forEach(value -> check(name, value, options));
        return new Field(name, label, Kind.MARKS, options, chosen);
    }

    /** A text of at most 100 characters. */
    public static Field search(Query query, String name, String label) {
        return new Field(name, label, Kind.SEARCH, List.of(), query.text(name).stream().toList());
    }

    private static void check(String name, String value, List<Option> options) {
        if (options.stream().noneMatch(option -> option.value().equals(value))) {
            throw new BadParameterException(name,
                    "one of " + options.stream().map(Option::value).filter(known -> !known.isEmpty())
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Whether this option is chosen, or is what the address means. */
    public boolean has(Option option) {
        return values.isEmpty() ? kind == Kind.SELECT && option.equals(options.get(0)) : values.contains(option.value());
    }

    /** The value of a select, or the text; empty: none is named. */
    public Optional<String> value() {
        return values.stream().findFirst();
    }
}
