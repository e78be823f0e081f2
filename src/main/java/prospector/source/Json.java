package prospector.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How answers of the services and our own files under {@code sources/} are read: what is unknown is passed over. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {
    }

    /**
     * Reads a document.
     *
     * @throws JsonProcessingException when it is no JSON, or not of this type; {@code null} is of no type
     */
    public static <T> T read(String text, Class<T> type) throws JsonProcessingException {
        T value = MAPPER.readValue(text, type);
        if (value == null) {
            throw new NothingThere();
        }
        return value;
    }

    /**
     * Writes a document, for people to read too.
     *
     * @throws JsonProcessingException when the value cannot be written
     */
    public static String write(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value) + "\n";
    }

    /**
     * Replaces a file by a value as JSON; readers see the old content or the new one, never a part.
     *
     * @param mapper how the value is written
     */
    public static void replace(Path file, ObjectMapper mapper, Object value) throws IOException {
        Path next = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID());
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            mapper.writeValue(next.toFile(), value);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** The document is {@code null}. */
    private static final class NothingThere extends JsonProcessingException {
        private static final long serialVersionUID = 1L;

        NothingThere() {
            super("The document is null");
        }
    }
}
