package prospector.warehouse;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.duckdb.DuckDBAppender;

/** Appends records to one table: their components are its columns, in order, after the game id where there is one. */
final class TableAppender implements AutoCloseable {
    private final DuckDBAppender appender;
    private Class<?> type;
    private List<MethodHandle> accessors = List.of();

    TableAppender(DuckDBAppender appender) {
        this.appender = appender;
    }

    void append(String gameId, Record row) throws SQLException {
        if (row.getClass() != type) {
            type = row.getClass();
            accessors = accessors(row.getClass());
        }
        appender.beginRow();
        if (gameId != null) {
            appender.append(gameId);
        }
        for (MethodHandle accessor : accessors) {
            append(value(accessor, row));
        }
        appender.endRow();
    }

    private void append(Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof Integer number) {
            appender.append(number.intValue());
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else if (value instanceof BigDecimal decimal) {
            appender.append(decimal);
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof LocalDate date) {
            appender.append(date);
        } else if (value instanceof Instant instant) {
            appender.appendEpochMicros(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        } else {
            throw new WarehouseException("No column type for " + value.getClass().getName());
        }
    }

    private static List<MethodHandle> accessors(Class<?> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            List<MethodHandle> handles = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                handles.add(lookup.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Record.class)));
            }
            return handles;
        } catch (IllegalAccessException e) {
            throw new WarehouseException("Components of " + type.getName() + " cannot be read", e);
        }
    }

    // Throwable: a method handle declares Throwable, an accessor of a record throws nothing.
    private static Object value(MethodHandle accessor, Record row) {
        try {
            return accessor.invokeExact(row);
        } catch (Throwable e) {
            throw new WarehouseException("A component of " + row.getClass().getName() + " cannot be read", e);
        }
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
