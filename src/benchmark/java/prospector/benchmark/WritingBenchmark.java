package prospector.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import prospector.ingest.TestImport;
import prospector.save.ParsedSave;
import prospector.save.SaveReader;
import prospector.warehouse.SnapshotBuild;
import prospector.warehouse.WarehouseFixture;

/** Writes saves that are read already: a new snapshot file, all rows, then thrown away. An operation is one save. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WritingBenchmark {
    private static final int SAVES = 8;

    /** Directory of at least eight demo saves. */
    @Param("")
    public String directory;

    private final List<ParsedSave> saves = new ArrayList<>();
    private WarehouseFixture fixture;

    @Setup
    public void read() throws IOException {
        SaveReader reader = new SaveReader();
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            files.filter(file -> file.toString().endsWith(".zip")).sorted().limit(SAVES)
                    .forEach(file -> saves.add(reader.read(file)));
        }
        fixture = new WarehouseFixture(Files.createTempDirectory("writing"));
    }

    @TearDown
    public void close() {
        fixture.close();
    }

    @Benchmark
    @OperationsPerInvocation(SAVES)
    public int write() {
        try (SnapshotBuild build = fixture.snapshots().build()) {
            saves.forEach(save -> TestImport.write(build, save));
        }
        return saves.size();
    }
}
