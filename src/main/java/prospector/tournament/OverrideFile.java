package prospector.tournament;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;

import prospector.tournament.Overrides.Place;

/** Reads one override file against its schema, {@code /overrides/*.schema.json}. */
final class OverrideFile {
    static final String WINNERS = "winners.json";
    static final String PARTICIPANTS = "participants.json";
    static final String MATCHES = "matches.json";
    static final String DRIVE = "drive.json";
    static final String PICK_ORDER = "pick-order.json";
    static final String HIDDEN = "hidden.json";
    static final List<String> NAMES = List.of(WINNERS, PARTICIPANTS, MATCHES, DRIVE, PICK_ORDER, HIDDEN);

    /** What an entry is about: two entries about the same thing cannot both be right. */
    private static final List<String> KEYS = List.of("match", "game", "file", "name");
    private static final Map<String, List<String>> KEYS_OF = Map.of(MATCHES, List.of("game", "file"), DRIVE, List.of("file"),
            PICK_ORDER, List.of("game"));
    private static final String LIST = "overrides";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final String name;
    private final List<OverrideProblem> problems;

    /** An entry that keeps to the schema. */
    record Entry(Place place, JsonNode json) {
        /** Null: it has none. */
        JsonNode node(String field) {
            return json.get(field);
        }

        /** Null: it has none. */
        String text(String field) {
            return json.has(field) ? json.get(field).asText() : null;
        }

        /** Null: it has none. */
        Long number(String field) {
            return json.has(field) ? Long.valueOf(json.get(field).asLong()) : null;
        }
    }

    private OverrideFile(String name, List<OverrideProblem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** Returns the right entries; what is wrong with the others is added to the problems. */
    static List<Entry> read(String name, String text, List<OverrideProblem> problems) {
        return new OverrideFile(name, problems).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private List<Entry> read(String text) {
        JsonNode root;
        try (JsonParser parser = JSON.createParser(text)) {
            root = JSON.reader(LocationJsonNodeFactoryFactory.getInstance().getJsonNodeFactory(parser)).readTree(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more follows after the end");
            }
        } catch (JsonProcessingException e) {
            problems.add(OverrideProblem.broken(place(e.getLocation()), "the file is not JSON and was left out: "
                    + e.getOriginalMessage().lines().findFirst().orElse("") + "."));
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (root == null || root.isMissingNode()) {
            problems.add(
                    OverrideProblem.broken(new Place(name, 1, 1), "the file is empty or cannot be read, and was left out."));
            return List.of();
        }
        Map<Integer, List<String>> broken = validate(root);
        return distinct(root.path(LIST), broken);
    }

    /** What is wrong, by entry; what is wrong with the file as a whole has no entry. */
    private Map<Integer, List<String>> validate(JsonNode root) {
        Map<Integer, List<String>> broken = new HashMap<>();
        Map<Place, List<String>> messages = new TreeMap<>((one, other) -> one.line() == other.line()
                ? Integer.compare(one.column(), other.column())
                : Integer.compare(one.line(), other.line()));
        for (ValidationMessage message : schema().validate(root)) {
            if (isPartOfAChoice(message)) {
                continue;
            }
            JsonNodePath path = message.getInstanceLocation();
            if (path.getNameCount() > 1 && path.getElement(1) instanceof Integer entry) {
                broken.computeIfAbsent(entry, index -> new ArrayList<>()).add(message.getType());
            }
            JsonNode at = message.getInstanceNode();
            JsonNode property = message.getProperty() == null ? null : at.get(message.getProperty());
            messages.computeIfAbsent(place(JsonNodes.tokenLocationOf(Objects.requireNonNullElse(property, at))),
                    place -> new ArrayList<>()).add(words(message));
        }
        messages.forEach((place, words) -> problems.add(OverrideProblem.broken(place,
                words.stream().sorted().collect(Collectors.joining(", and ")) + ".")));
        return broken;
    }

    /** The choice as a whole has a message of its own. */
    private static boolean isPartOfAChoice(ValidationMessage message) {
        return message.getEvaluationPath().toString().contains("oneOf") && !"oneOf".equals(message.getType());
    }

    private static String words(ValidationMessage message) {
        String field = message.getProperty();
        return switch (message.getType()) {
            case "additionalProperties", "unevaluatedProperties" -> "there is no \"" + field + "\" here; check its spelling";
            case "required" -> "\"" + field + "\" is missing";
            case "oneOf" -> "it must have " + choice(message.getSchemaNode()) + ", just one of them";
            case "type" -> subject(message) + " must be " + type(message.getSchemaNode());
            case "minLength" -> subject(message) + " must not be empty";
            case "minimum" -> subject(message) + " must be at least " + message.getSchemaNode().asText();
            default -> subject(message) + " is wrong: " + message.getError();
        };
    }

    private static String subject(ValidationMessage message) {
        JsonNodePath path = message.getInstanceLocation();
        Object last = path.getNameCount() == 0 ? null : path.getElement(path.getNameCount() - 1);
        return last == null ? "the file" : last instanceof Integer ? "an entry" : "\"" + last + "\"";
    }

    private static String choice(JsonNode alternatives) {
        List<String> names = new ArrayList<>();
        alternatives.forEach(alternative -> names.add("\"" + alternative.path("required").path(0).asText() + "\""));
        return String.join(" or ", names);
    }

    private static String type(JsonNode type) {
        Stream<String> names = type.isArray() ? Stream.of("a whole number or text")
                : Stream.of(switch (type.asText()) {
                    case "integer" -> "a whole number, without quotes";
                    case "string" -> "text, in quotes";
                    case "array" -> "a list, in square brackets";
                    default -> "an object, in braces";
                });
        return names.collect(Collectors.joining());
    }

    /** The first of several entries about one thing counts. */
    private List<Entry> distinct(JsonNode list, Map<Integer, List<String>> broken) {
        Map<List<String>, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            if (broken.containsKey(i)) {
                continue;
            }
            JsonNode json = list.get(i);
            Entry entry = new Entry(place(JsonNodes.tokenLocationOf(json)), json);
            List<String> key = KEYS_OF.getOrDefault(name, KEYS).stream().map(field -> json.path(field).asText()).toList();
            Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                problems.add(OverrideProblem.broken(entry.place(),
                        "line " + first.place().line() + " is about the same; that one counts."));
            }
        }
        return List.copyOf(entries.values());
    }

    private Place place(JsonLocation location) {
        return new Place(name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private JsonSchema schema() {
        String resource = "/overrides/" + name.replace(".json", ".schema.json");
        try (InputStream in = OverrideFile.class.getResourceAsStream(resource)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JSON.readTree(in),
                    SchemaValidatorsConfig.builder().build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
