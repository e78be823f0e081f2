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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duckdb.DuckDBAppender;

/** Appends records to one table: each column takes the component of its name, of one record or of several side by side. */
final class TableAppender implements AutoCloseable {
    private static final String GAME_ID = "game_id";

    /** Where a column comes from: which record of a row, and which component. A null accessor is the game id. */
    private record Source(int part, MethodHandle accessor) {
    }

    private final String table;
    private final List<String> columns;
    private final DuckDBAppender appender;
    private List<Class<?>> types = List.of();
    private List<Source> sources = List.of();

    TableAppender(String table, List<String> columns, DuckDBAppender appender) {
        this.table = table;
        this.columns = columns;
        this.appender = appender;
    }

    void append(String gameId, Record... parts) throws SQLException {
        if (!fits(parts)) {
            types = Arrays.stream(parts).<Class<?>> map(Record::getClass).toList();
            sources = sources(gameId != null);
        }
        appender.beginRow();
        for (Source source : sources) {
            append(source.accessor() == null ? gameId : value(source.accessor(), parts[source.part()]));
        }
        appender.endRow();
    }

    private boolean fits(Record... parts) {
        boolean same = types.size() == parts.length;
        for (int i = 0; same && i < parts.length; i++) {
            same = types.get(i) == parts[i].getClass();
        }
        return same;
    }

    private List<Source> sources(boolean ofGame) {
        Map<String, Source> components = new HashMap<>();
        for (int i = 0; i < types.size(); i++) {
            for (RecordComponent component : types.get(i).getRecordComponents()) {
                components.put(SnakeCase.of(component.getName()), new Source(i, accessor(types.get(i), component)));
            }
        }
        if (ofGame) {
            components.put(GAME_ID, new Source(0, null));
        }
        List<Source> ordered = new ArrayList<>();
        for (String column : columns) {
            Source source = components.get(column);
            if (source == null) {
                throw new WarehouseException("Nothing fills column " + column + " of table " + table + " from " + types);
            }
            ordered.add(source);
        }
        return List.copyOf(ordered);
    }

    private static MethodHandle accessor(Class<?> type, RecordComponent component) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup()).unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new WarehouseException("Component " + component + " cannot be read", e);
        }
    }

    // Throwable: a method handle declares it, though an accessor of a record throws nothing.
    private static Object value(MethodHandle accessor, Record row) {
        try {
            return accessor.invokeExact(row);
        } catch (Throwable e) {
            throw new WarehouseException("A component of " + row.getClass().getName() + " cannot be read", e);
        }
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

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
