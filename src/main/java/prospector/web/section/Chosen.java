package prospector.web.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;

import prospector.web.format.Address;
import prospector.web.format.Query;

/**
 * What is chosen of the choices of a section.
 *
 * @param choices all of them
 * @param values a value for each, by the name of the choice
 */
public record Chosen(List<Choice> choices, Map<String, String> values) {
    /** Reads the parameters of an address. */
    static Chosen of(List<Choice> choices, Query query) {
        Map<String, String> values = new LinkedHashMap<>();
        choices.forEach(choice -> values.put(choice.name(), choice.read(query)));
        return new Chosen(choices, values);
    }

    /** The first value of each choice. */
    public static Chosen firstOf(List<Choice> choices) {
        return of(choices, Query.none());
    }

    @JsonValue
    @Override
    public Map<String, String> values() {
        return values;
    }

    /** Whether this value is the one chosen. */
    public boolean has(String choice, String value) {
        return value.equals(values.get(choice));
    }

    /** The same with another value of one choice. */
    Chosen with(String choice, String value) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.put(choice, value);
        return new Chosen(choices, others);
    }

    /** The address with what is chosen; the first value of a choice needs no parameter. */
    Address on(Address address) {
        choices.stream().filter(choice -> !has(choice.name(), choice.first()))
                .forEach(choice -> address.with(choice.name(), values.get(choice.name())));
        return address;
    }
}
