package prospector.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Names that go with a nation, from {@code demo/lore.txt}.
 *
 * @param units its two special units, the second stronger
 * @param cities city names without their prefix, capital first
 */
record Lore(String nation, String dynasty, List<String> units, List<String> cities, List<String> men, List<String> women) {

    static Map<String, Lore> load() {
        var stream = Objects.requireNonNull(Lore.class.getResourceAsStream("/demo/lore.txt"), "demo/lore.txt");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lore = new LinkedHashMap<String, Lore>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var parts = line.split("[|]", -1);
                lore.put(parts[0],
                        new Lore(parts[0], parts[1], words(parts[2]), words(parts[3]), words(parts[4]), words(parts[5])));
            }
            return lore;
        } catch (IOException e) {
            throw new UncheckedIOException("demo/lore.txt", e);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
