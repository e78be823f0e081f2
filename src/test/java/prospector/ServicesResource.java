package prospector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import prospector.ingest.sync.DemoServices;
import prospector.source.StandIns;

/** An empty volume, and stand-ins of the services with a demo tournament of which the first saves are uploaded. */
public class ServicesResource implements QuarkusTestResourceLifecycleManager {
    static final int MATCHES = 4;
    static final int UPLOADED = 3;

    private StandIns standIns;
    private DemoServices demo;

    @Override
    public Map<String, String> start() {
        try {
            Path own = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "sync-");
            standIns = new StandIns();
            demo = new DemoServices(standIns, MATCHES, own.resolve("demo")).upload(UPLOADED);
            Map<String, String> settings = new HashMap<>(standIns.settings());
            settings.put("prospector.data", own.resolve("data").toAbsolutePath().toString());
            settings.put("prospector.sync.on-start", "true");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(standIns, new TestInjector.MatchesType(StandIns.class));
        injector.injectIntoFields(demo, new TestInjector.MatchesType(DemoServices.class));
    }

    @Override
    public void stop() {
        if (standIns != null) {
            standIns.close();
        }
    }
}
