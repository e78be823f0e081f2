package prospector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import prospector.source.storage.S3Server;

/** An empty disk, and a bucket that does not exist yet. */
public class ReplicaResource implements QuarkusTestResourceLifecycleManager {
    private final String bucket = "replica-" + UUID.randomUUID();

    @Override
    public Map<String, String> start() {
        try {
            Path own = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "replica-");
            Map<String, String> settings = new HashMap<>(S3Server.settings(bucket));
            settings.put("prospector.data", own.toAbsolutePath().toString());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the server is shared by all tests, and ends with them
    }
}
