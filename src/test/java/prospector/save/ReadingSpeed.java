package prospector.save;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Prints how many MB of XML per second a warm reader takes, inflation and all rows included, one core. */
public final class ReadingSpeed {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 40;

    private ReadingSpeed() {
    }

    /** Takes the directory of the saves; {@code ../shared/saves} without one. */
    public static void main(String... arguments) throws IOException {
        Path directory = Path.of(arguments.length == 0 ? "../shared/saves" : arguments[0]);
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> saves = files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
            for (Path save : saves) {
                measure(save, System.out);
            }
        }
    }

    private static void measure(Path save, PrintStream out) throws IOException {
        byte[] content = Files.readAllBytes(save);
        var reader = new SaveReader();
        for (int i = 0; i < WARM_UP; i++) {
            reader.read("save.zip", content);
        }
        long best = Long.MAX_VALUE;
        long total = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            reader.read("save.zip", content);
            long took = System.nanoTime() - start;
            best = Math.min(best, took);
            total += took;
        }
        double megabytes = expandedSize(save) / 1e6;
        out.printf("%s: %.2f MB of XML, best %.1f ms = %.0f MB/s, mean %.1f ms = %.0f MB/s%n", save.getFileName(), megabytes,
                best / 1e6, megabytes / (best / 1e9), total / 1e6 / ROUNDS, megabytes / (total / 1e9 / ROUNDS));
    }

    private static long expandedSize(Path save) throws IOException {
        try (var zip = new ZipFile(save.toFile())) {
            return zip.stream().mapToLong(entry -> entry.getSize()).sum();
        }
    }
}
