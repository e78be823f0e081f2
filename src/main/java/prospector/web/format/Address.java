package prospector.web.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a page with parameters, in the order given; absent ones are left out. */
public final class Address {
    private final String path;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    public Address(String path) {
        this.path = path;
    }

    /** Adds a parameter; null or a later call with null takes it away. */
    public Address with(String name, Object value) {
        if (value == null) {
            parameters.remove(name);
        } else {
            parameters.put(name, value instanceof Enum<?> choice ? Query.key(choice) : value.toString());
        }
        return this;
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
