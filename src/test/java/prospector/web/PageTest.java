package prospector.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;

import prospector.warehouse.PublishedFixture;
import prospector.warehouse.SnapshotConfig;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Warehouse;

/** Publishes the small tournament of {@code web/fixture.sql} before each test of a page. */
public abstract class PageTest {
    @Inject
    protected Warehouse warehouse;
    @Inject
    protected SnapshotConfig snapshots;

    private static SnapshotFile published;

    @BeforeEach
    void publish() throws IOException {
        if (published == null || !warehouse.snapshot().equals(Optional.of(published))) {
            published = PublishedFixture.publish(snapshots, warehouse, fixture());
        }
    }

    protected void publish(String sql) {
        PublishedFixture.publish(snapshots, warehouse, sql);
    }

    protected static String fixture() throws IOException {
        return fixture("fixture.sql");
    }

    /** The SQL of a fixture; its file is in {@code src/test/resources/web}. */
    protected static String fixture(String file) throws IOException {
        try (InputStream sql = PageTest.class.getResourceAsStream("/web/" + file)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
