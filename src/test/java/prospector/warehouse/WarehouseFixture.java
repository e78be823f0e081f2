package prospector.warehouse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.duckdb.DuckDBDriver;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Snapshots and a warehouse over a directory, without a container. */
public final class WarehouseFixture implements AutoCloseable {
    private static final int CONNECTIONS = 4;

    private final AgroalDataSource pool;
    private final Snapshots snapshots;
    private final Warehouse warehouse;
    private final QuestionTimes times = new QuestionTimes(new SimpleMeterRegistry());

    public WarehouseFixture(Path directory) {
        this(directory, List.of());
    }

    WarehouseFixture(Path directory, List<WarmUp> warmUps) {
        SnapshotConfig config = new FixedSnapshotConfig(directory);
        try {
            pool = AgroalDataSource
                    .from(new AgroalDataSourceConfigurationSupplier().metricsEnabled().connectionPoolConfiguration(
                            connections -> connections.maxSize(CONNECTIONS).acquisitionTimeout(Duration.ofSeconds(20))
                                    .connectionFactoryConfiguration(
                                            factory -> factory.connectionProviderClass(DuckDBDriver.class)
                                                    .jdbcUrl("jdbc:duckdb::memory:" + UUID.randomUUID()))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        snapshots = new Snapshots(config, Clock.systemUTC());
        warehouse = new Warehouse(pool, snapshots, config, warmUps, times);
    }

    AgroalDataSource pool() {
        return pool;
    }

    QuestionTimes times() {
        return times;
    }

    public Snapshots snapshots() {
        return snapshots;
    }

    public Warehouse warehouse() {
        return warehouse;
    }

    @Override
    public void close() {
        pool.close();
    }
}
