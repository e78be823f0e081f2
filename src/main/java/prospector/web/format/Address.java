package prospector.web.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a page with parameters, in the order given; absent ones are left out. */
public final class Address {
    private final String path;
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    /** A parameter, for a hidden field of a form. */
    public record Parameter(String name, String value) {
    }

    public Address(String path) {
        this.path = path;
    }

    /** Adds a parameter; null or a later call with null takes it away. */
    public Address with(String name, Object value) {
        return withAll(name, value == null ? List.of()
                : List.of(value instanceof Enum<?> choice ? Query.key(choice) : value.toString()));
    }

    /** Adds a parameter as often as there are values; a later call takes them away. */
    public Address withAll(String name, List<String> values) {
        if (values.isEmpty()) {
            parameters.remove(name);
        } else {
            parameters.put(name, List.copyOf(values));
        }
        return this;
    }

    /** All of them, one for each value. */
    public List<Parameter> parameters() {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> new Parameter(parameter.getKey(), value)))
                .toList();
    }

    @Override
    public String toString() {
        String query = parameters().stream()
                .map(parameter -> parameter.name() + "=" + URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
