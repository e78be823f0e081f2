package prospector.save;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids of wonders, needed only for those that stand on a map without an entry in any log. */
final class KnownWonders {

    private static final Set<String> IDS = read();

    private KnownWonders() {
    }

    static boolean contains(String improvement) {
        return IDS.contains(improvement);
    }

    private static Set<String> read() {
        try (InputStream list = KnownWonders.class.getResourceAsStream("known-wonders.txt")) {
            var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)).lines();
            return lines.map(String::strip).filter(line -> line.startsWith("IMPROVEMENT_")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
