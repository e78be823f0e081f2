package prospector.game;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A reference file: UTF-8, a header line, comma separated, without quoting (no value of ours needs a comma).
 * Whatever does not fit fails with the file and the line.
 */
record CsvTable(String file, List<String> header, List<CsvRow> rows) {

    /** Makes a value of a row. */
    interface RowMapper<T> {
        T map(CsvRow row);
    }

    static CsvTable ofResource(String file) {
        var stream = CsvTable.class.getResourceAsStream("/reference/" + file);
        if (stream == null) {
            throw new ReferenceDataException(file, 0, "file not found");
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(file, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + file, e);
        }
    }

    static CsvTable read(String file, Reader source) throws IOException {
        var lines = new BufferedReader(source);
        var first = lines.readLine();
        if (first == null) {
            throw new ReferenceDataException(file, 1, "no header");
        }
        var header = cells(first);
        var rows = new ArrayList<CsvRow>();
        int number = 1;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            rows.add(row(file, header, number, line));
        }
        return new CsvTable(file, header, List.copyOf(rows));
    }

    private static CsvRow row(String file, List<String> header, int number, String line) {
        var cells = cells(line);
        if (cells.size() != header.size()) {
            throw new ReferenceDataException(file, number, cells.size() + " values, the header has " + header.size());
        }
        if (line.indexOf('"') >= 0) {
            throw new ReferenceDataException(file, number, "quotes are not supported");
        }
        return new CsvRow(file, number, header, cells);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }
}
