package prospector.game;

import java.util.List;
import java.util.OptionalInt;

/** One line of a reference file; every access checks what it reads and fails with file and line. */
record CsvRow(String file, int line, List<String> header, List<String> cells) {

    /** A value that must be there. */
    String text(String column) {
        var value = optionalText(column);
        if (value.isEmpty()) {
            throw failure("no " + column);
        }
        return value;
    }

    /** A value that may be empty. */
    String optionalText(String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw failure("no column " + column);
        }
        return cells.get(index).strip();
    }

    int integer(String column) {
        return parse(column, text(column));
    }

    OptionalInt optionalInteger(String column) {
        var value = optionalText(column);
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(parse(column, value));
    }

    boolean flag(String column) {
        return switch (text(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw failure(column + " must be true or false");
        };
    }

    /** Values separated by {@code separator}; an empty cell is an empty list. */
    List<String> list(String column, String separator) {
        var value = optionalText(column);
        return value.isEmpty() ? List.of() : List.of(value.split(separator, -1));
    }

    ReferenceDataException failure(String problem) {
        return new ReferenceDataException(file, line, problem);
    }

    private int parse(String column, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw failure(column + " is not a number: " + value);
        }
    }
}
