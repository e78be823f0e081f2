package prospector.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import prospector.demo.DemoTournament;
import prospector.ingest.ImportProgress;
import prospector.ingest.ImportReport;
import prospector.ingest.ImportRequest;
import prospector.ingest.Importer;
import prospector.ingest.IngestConfig;
import prospector.warehouse.Warehouse;

/** Dev mode has something to show from the first request: the saves at hand, or without any the demo tournament. */
@IfBuildProfile("dev")
@ApplicationScoped
public class DevelopmentStart {
    private static final int MATCHES = 36;
    private static final long SEED = 1;

    private final Importer importer;
    private final IngestConfig config;
    private final Warehouse warehouse;

    DevelopmentStart(Importer importer, IngestConfig config, Warehouse warehouse) {
        this.importer = importer;
        this.config = config;
        this.warehouse = warehouse;
    }

    void fill(@Observes StartupEvent event) {
        warehouse.follow();
        // Nothing published, or only what another version of the schema left behind.
        if (warehouse.snapshot().isEmpty()) {
            Path directory = importer.hasSaves() ? importer.savesDirectory() : demo();
            ImportReport report = importer.run(new ImportRequest(directory, importer.defaultJobs(), Set.of()),
                    ImportProgress.SILENT);
            Log.infof("%s", report.message());
            warehouse.follow();
        }
    }

    /** Apart from the saves directory, so that own saves never mix with fictional ones. */
    private Path demo() {
        Path directory = config.data().resolve("demo");
        if (!Files.isDirectory(directory)) {
            Log.infof("There are no saves yet: writing the demo tournament of %d matches", MATCHES);
            try {
                new DemoTournament(MATCHES, SEED).writeTo(directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return directory;
    }
}
