package prospector.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.demo.DemoTournament;
import prospector.save.ParsedSave;
import prospector.save.SaveReader;

/** Writes a demo tournament to measure with, and prints how many rows of each relation the real saves and a demo save give. */
public final class RowCounts {
    private static final long SEED = 42;

    private RowCounts() {
    }

    /** Takes the directory for the demo, its number of saves, and the directory of the real saves, which need not be there. */
    public static void main(String... arguments) throws IOException, ReflectiveOperationException {
        Path demo = Path.of(arguments[0]);
        new DemoTournament(Integer.parseInt(arguments[1]), SEED).writeTo(demo);
        Map<String, ParsedSave> saves = new TreeMap<>();
        read(demo).entrySet().stream().limit(1).forEach(save -> saves.put("demo save", save.getValue()));
        if (Files.isDirectory(Path.of(arguments[2]))) {
            saves.putAll(read(Path.of(arguments[2])));
        }
        print(System.out, saves);
    }

    private static void print(PrintStream out, Map<String, ParsedSave> saves) throws ReflectiveOperationException {
        out.println("\n| rows of | " + String.join(" | ", saves.keySet()) + " |");
        out.println("|---|" + "---|".repeat(saves.size()));
        for (RecordComponent relation : ParsedSave.class.getRecordComponents()) {
            if (relation.getType() == List.class) {
                StringBuilder line = new StringBuilder("| ")
                        .append(relation.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
                for (ParsedSave save : saves.values()) {
                    line.append(" | ").append(size(relation, save));
                }
                out.println(line.append(" |"));
            }
        }
    }

    private static int size(RecordComponent relation, ParsedSave save)
            throws IllegalAccessException, InvocationTargetException {
        return ((List<?>) relation.getAccessor().invoke(save)).size();
    }

    private static Map<String, ParsedSave> read(Path directory) throws IOException {
        SaveReader reader = new SaveReader();
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".zip")).collect(Collectors.toMap(
                    file -> file.getFileName().toString(), reader::read, (first, second) -> first, TreeMap::new));
        }
    }
}
