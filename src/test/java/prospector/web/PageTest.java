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

/** Publishes a small tournament before each test of a page: that of {@code web/fixture.sql}, unless a class has its own. */
public abstract class PageTest {
    @Inject
    protected Warehouse warehouse;
    @Inject
    protected SnapshotConfig snapshots;

    private static SnapshotFile published;
    private static String content;

    @BeforeEach
    void publish() throws IOException {
        publish(tournament());
    }

    /** SQL of the tournament that the pages are about. */
    protected String tournament() throws IOException {
        return fixture();
    }

    /** Publishes another tournament, unless it is the one that is there. */
    protected void publish(String sql) {
        if (!sql.equals(content) || !warehouse.snapshot().equals(Optional.of(published))) {
            published = PublishedFixture.publish(snapshots, warehouse, sql);
            content = sql;
        }
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
