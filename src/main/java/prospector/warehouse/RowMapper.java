package prospector.warehouse;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a record from a row: each component takes the column of its name in snake case. */
final class RowMapper<R extends Record> {
    private final Constructor<R> constructor;
    private final List<RecordComponent> components;
    private final List<String> columns;

    RowMapper(Class<R> type) {
        this.components = List.of(type.getRecordComponents());
        this.columns = components.stream().map(component -> SnakeCase.of(component.getName())).toList();
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
            this.constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new WarehouseException("No canonical constructor in " + type.getName(), e);
        }
    }

    /** All rows that are left, in their order; immutable. */
    List<R> all(ResultSet rows) throws SQLException {
        // Looked up once: the driver searches for a name anew in each row.
        int[] places = new int[columns.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = rows.findColumn(columns.get(i));
        }
        List<R> all = new ArrayList<>();
        while (rows.next()) {
            all.add(map(rows, places));
        }
        return List.copyOf(all);
    }

    private R map(ResultSet row, int[] places) throws SQLException {
        Object[] values = new Object[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row.getObject(places[i]), components.get(i));
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException | IllegalArgumentException e) {
            throw new WarehouseException("A row does not fit " + constructor.getDeclaringClass().getName() + ": " + e, e);
        }
    }

    private static Object value(Object value, RecordComponent component) throws SQLException {
        Class<?> type = component.getType();
        if (value == null) {
            if (type.isPrimitive()) {
                throw new WarehouseException(
                        "Column " + SnakeCase.of(component.getName()) + " is NULL but " + component + " cannot be");
            }
            return type == List.class ? List.of() : null;
        }
        if (value instanceof Number number) {
            return number(number, type);
        }
        if (type == List.class) {
            return list((Array) value, (ParameterizedType) component.getGenericType());
        }
        return time(value, type);
    }

    private static Object number(Number number, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Math.toIntExact(number.longValue());
        }
        if (type == long.class || type == Long.class) {
            return number.longValue();
        }
        if (type == double.class || type == Double.class) {
            return number.doubleValue();
        }
        return type == BigDecimal.class && !(number instanceof BigDecimal) ? new BigDecimal(number.toString()) : number;
    }

    private static Object list(Array array, ParameterizedType type) throws SQLException {
        Class<?> element = (Class<?>) type.getActualTypeArguments()[0];
        return Arrays.stream((Object[]) array.getArray())
                .map(value -> value instanceof Number number ? number(number, element) : value)
                .toList();
    }

    private static Object time(Object value, Class<?> type) {
        if (type == Instant.class && value instanceof Timestamp timestamp) {
            return timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        if (type == Instant.class && value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        return type == LocalDate.class && value instanceof java.sql.Date date ? date.toLocalDate() : value;
    }
}
