package prospector.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/** Takes all connections of the running application, as many hanging questions would. */
@ApplicationScoped
public class BusyPool {
    private final AgroalDataSource pool;
    private final Warehouse warehouse;

    BusyPool(AgroalDataSource pool, Warehouse warehouse) {
        this.pool = pool;
        this.warehouse = warehouse;
    }

    /** Closed, it gives them back. */
    public record Taken(List<Connection> held) implements AutoCloseable {
        public int connections() {
            return held.size();
        }

        @Override
        public void close() {
            try {
                for (Connection connection : held) {
                    connection.close();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public Taken take() {
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < warehouse.poolUse().size(); i++) {
                held.add(pool.getConnection());
            }
            return new Taken(held);
        } catch (SQLException e) {
            new Taken(held).close();
            throw new IllegalStateException(e);
        }
    }
}
