package prospector.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import com.fasterxml.jackson.databind.JsonNode;

/** Which keys a platform's configuration file may have, and what their values look like; from a list beside the tests. */
final class PlatformKeys {
    private static final String ONE_OF = "one of ";

    private final Properties forms = new Properties();

    private PlatformKeys() {
    }

    static PlatformKeys of(String resource) {
        PlatformKeys keys = new PlatformKeys();
        try (InputStream list = PlatformKeys.class.getResourceAsStream(resource)) {
            keys.forms.load(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    /** What is wrong, one sentence for each key; empty: nothing. */
    List<String> complaints(JsonNode file) {
        List<String> complaints = new ArrayList<>();
        walk("", file, complaints);
        return complaints;
    }

    private void walk(String path, JsonNode value, List<String> complaints) {
        if (value.isObject()) {
            value.properties().forEach(entry -> walk(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(),
                    entry.getValue(), complaints));
        } else if (value.isArray()) {
            value.forEach(element -> walk(path + "[]", element, complaints));
        } else {
            judge(path, value, complaints);
        }
    }

    private void judge(String path, JsonNode value, List<String> complaints) {
        String form = forms.getProperty(path, forms.getProperty(path.replaceAll("[^.]+$", "*")));
        if (form == null) {
            complaints.add(path + " is no key that the platform knows");
        } else if (!fits(form, value)) {
            complaints.add(path + " must be " + form + ", and is " + value);
        }
    }

    private static boolean fits(String form, JsonNode value) {
        if (form.startsWith(ONE_OF)) {
            return List.of(form.substring(ONE_OF.length()).split("\\|")).contains(value.asText());
        }
        return switch (form) {
            case "text" -> value.isTextual();
            case "number" -> value.isNumber();
            case "switch" -> value.isBoolean();
            case "duration" -> value.isTextual() && value.asText().matches("([0-9]+(ms|s|m|h))+");
            case "size" -> value.isTextual() && value.asText().matches("(?i)[0-9]+(mb|gb)");
            default -> throw new IllegalStateException("The list of keys has an unknown form: " + form);
        };
    }
}
