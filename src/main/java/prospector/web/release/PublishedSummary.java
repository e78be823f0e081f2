package prospector.web.release;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import prospector.ingest.storage.SummarySource;
import prospector.stats.release.SnapshotSummary;
import prospector.warehouse.Warehouse;

/** The same summary that {@link ReleaseResource} hands out, for servers that meet in object storage only. */
@ApplicationScoped
public class PublishedSummary implements SummarySource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Warehouse warehouse;
    private final String version;

    PublishedSummary(Warehouse warehouse, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.warehouse = warehouse;
        this.version = version;
    }

    @Override
    public JsonNode summary() {
        return JSON.valueToTree(warehouse.read(reading -> SnapshotSummary.of(reading, version)));
    }
}
