package prospector.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

import prospector.warehouse.WarehouseFixture;

/** Imports a directory once in a cold process and prints what it took: time, processor time, heap, size of the snapshot. */
public final class ImportingSpeed {
    private static final double MILLION = 1e6;

    private ImportingSpeed() {
    }

    /** Takes the directory of the saves and the number of jobs. */
    public static void main(String... arguments) throws IOException {
        Path data = Files.createTempDirectory("import");
        long begun = System.nanoTime();
        try (WarehouseFixture fixture = new WarehouseFixture(data.resolve("snapshots"))) {
            Path snapshot = TestImport.of(Path.of(arguments[0]), data, fixture, Clock.systemUTC(),
                    Integer.parseInt(arguments[1]));
            print(System.out, (System.nanoTime() - begun) / MILLION, Files.size(snapshot));
        }
        try (Stream<Path> left = Files.walk(data)) {
            for (Path path : left.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void print(PrintStream out, double milliseconds, long snapshotBytes) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        out.printf("wall %.0f ms, processor %.0f ms, peak heap %.0f MB, snapshot %.1f MB, load %.1f%n", milliseconds,
                system.getProcessCpuTime() / MILLION, peak / MILLION, snapshotBytes / MILLION, system.getSystemLoadAverage());
    }
}
