package prospector.web.format;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/**
 * Records as CSV (RFC 4180): the header holds the names of the components, a missing value is an empty cell, a list is joined
 * by semicolons. Methods answer {@code Csv.MEDIA_TYPE}; the file name is made from the address, see {@link CsvFileName}.
 */
public final class Csv {
    /** For {@code @Produces}. */
    public static final String MEDIA_TYPE = "text/csv;charset=utf-8";

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final CsvMapper MAPPER = new CsvMapper();

    private Csv() {
    }

    /**
     * The whole table as text.
     *
     * @param type of the rows: its components are the columns; text, numbers, dates, flags and lists of these
     * @param rows in order
     */
    public static <R extends Record> String of(Class<R> type, List<R> rows) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        components.forEach(component -> schema.addColumn(component.getName()));
        ObjectWriter writer = MAPPER.writer(schema.build());
        List<List<Object>> table = rows.stream().map(row -> cells(components, row)).toList();
        try {
            return table.isEmpty() ? header(components) : writer.writeValueAsString(table);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows of " + type.getName() + " cannot be written", e);
        }
    }

    private static String header(List<RecordComponent> components) {
        return components.stream().map(RecordComponent::getName).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static List<Object> cells(List<RecordComponent> components, Record row) {
        return Arrays.asList(components.stream().map(component -> cell(value(component, row))).toArray());
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Component " + component + " cannot be read", e);
        }
    }

    private static Object cell(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        String text = value instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining(";"))
                : value.toString();
        // A spreadsheet would run a text that begins like this as a formula.
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
