package prospector.ingest.release;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a tournament that needs nobody. */
@FunctionalInterface
public interface DemoSaves {
    void writeTo(Path directory) throws IOException;
}
