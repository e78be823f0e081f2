package prospector.web.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import prospector.web.error.BadParameterException;

/**
 * The parameters of an address. An empty one, as a form sends it, counts as absent; an unknown name is ignored, because links
 * carry marks of other sites; a value that cannot be understood is a {@link BadParameterException}.
 */
public final class Query {
    private static final int LONGEST = 100;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final MultivaluedMap<String, String> parameters;

    private Query(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    public static Query of(UriInfo uri) {
        return new Query(uri.getQueryParameters());
    }

    /** The parameters of an address that has none. */
    public static Query none() {
        return new Query(new MultivaluedHashMap<>());
    }

    /** The same parameters without one. */
    public Query without(String name) {
        MultivaluedMap<String, String> others = new MultivaluedHashMap<>();
        parameters.forEach((key, values) -> {
            if (!key.equals(name)) {
                others.put(key, values);
            }
        });
        return new Query(others);
    }

    /** The different values of a parameter that may be given several times. */
    public List<String> texts(String name) {
        List<String> values = parameters.getOrDefault(name, List.of()).stream().map(String::strip)
                .filter(text -> !text.isEmpty()).distinct().toList();
        values.forEach(text -> check(name, text));
        return values;
    }

    /**
     * The parameters of an address that have a value, each as it stands there.
     *
     * @param query behind the question mark; null: there is none
     */
    public static Stream<String> filled(String query) {
        return Arrays.stream(Objects.toString(query, "").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.endsWith("="));
    }

    public Optional<String> text(String name) {
        List<String> values = parameters.getOrDefault(name, List.of()).stream().map(String::strip).distinct().toList();
        if (values.size() > 1) {
            throw new BadParameterException(name, "given once");
        }
        Optional<String> value = values.stream().findFirst().filter(text -> !text.isEmpty());
        value.ifPresent(text -> check(name, text));
        return value;
    }

    private static void check(String name, String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new BadParameterException(name, "a text of at most " + LONGEST + " characters");
        }
    }

    /** A whole number. */
    public Optional<Integer> number(String name) {
        return text(name).map(text -> {
            if (!NUMBER.matcher(text).matches()) {
                throw new BadParameterException(name, "a whole number");
            }
            return Integer.valueOf(text);
        });
    }

    /** An id of Challonge: digits only. */
    public Optional<Long> id(String name) {
        return text(name).map(text -> {
            if (!ID.matcher(text).matches()) {
                throw new BadParameterException(name, "an id in digits");
            }
            return Long.valueOf(text);
        });
    }

    /** A day, {@code 2026-03-14}. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new BadParameterException(name, "a day such as 2026-03-14");
            }
        });
    }

    /** One of the constants; in the address they are written in lower case with hyphens. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return text(name).map(text -> Arrays.stream(choices.getEnumConstants())
                .filter(choice -> key(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadParameterException(name, "one of " + keys(choices))));
    }

    /** How a constant is written in an address: {@code WITHOUT_SAVE} is {@code without-save}. */
    public static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String keys(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Query::key).collect(Collectors.joining(", "));
    }
}
