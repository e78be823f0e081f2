package prospector.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import prospector.demo.DemoTournament;
import prospector.warehouse.Serving;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.WarehouseFixture;

/**
 * Imports that are killed at any moment: the last good snapshot opens, and the next import succeeds.
 * {@code -Dprospector.kills=200} for the long run.
 */
class KilledImportTest {
    private static final int KILLS = Integer.getInteger("prospector.kills", 8);
    private static final long SEED = 4711;
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final int LITTLE_ROOM = 300_000;

    @TempDir
    Path data;

    @TempDir
    Path natives;

    private Path saves;

    @BeforeEach
    void writeSaves() throws IOException {
        saves = data.resolve("saves");
        new DemoTournament(4, 1).writeTo(saves);
    }

    @Test
    void losesNothingHoweverOftenItIsKilled() throws Exception {
        long full = duration();
        Random random = new Random(SEED);
        int beforeItsEnd = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = start();
            boolean ended = process.waitFor(1 + random.nextLong(full * 11 / 10), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            beforeItsEnd += ended ? 0 : 1;

            try (WarehouseFixture server = new WarehouseFixture(data.resolve("snapshots"))) {
                server.warehouse().follow();
                Serving serving = server.warehouse().serving();
                assertThat(serving.trouble()).as("kill %d", i).isEmpty();
                assertThat(serving.snapshot()).isPresent();
                assertThat(server.warehouse().probe()).isPositive();
                for (SnapshotFile kept : server.snapshots().all()) {
                    assertThat(server.snapshots().verify(kept)).as("kill %d", i).isEmpty();
                }
            }
        }

        assertThat(importHere()).isEqualTo(ImportReport.Result.PUBLISHED);
        assertThat(beforeItsEnd).as("kills that hit").isPositive();
        System.getLogger("killed").log(System.Logger.Level.INFO, "{0} of {1} kills hit an import of {2} ms", beforeItsEnd,
                KILLS, full);
        try (var left = Files.list(data.resolve("snapshots"))) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void aLockDoesNotOutliveItsProcess() throws Exception {
        Process process = start();
        process.destroyForcibly().waitFor();

        assertThat(importHere()).isEqualTo(ImportReport.Result.PUBLISHED);
    }

    @Test
    void aSecondImportNamesTheFirst() throws Exception {
        Process process = start();
        try {
            Path lock = data.resolve("import.lock");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (process.isAlive() && System.nanoTime() < end && (!Files.exists(lock) || Files.size(lock) == 0)) {
                Thread.onSpinWait();
            }

            assertThatThrownBy(() -> ImportLock.acquire(data, Instant.EPOCH, "import").close())
                    .isInstanceOf(ImportLockedException.class)
                    .hasMessageContaining("process " + process.pid() + " since ").hasMessageContaining("command import");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** A limit on the size of files stands in for the full disk: it needs no rights, and both end a write in the middle. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNamedAndLosesNothing() throws Exception {
        assumeTrue(Files.isExecutable(PRLIMIT), "prlimit limits a running process");
        assertThat(importHere()).isEqualTo(ImportReport.Result.PUBLISHED);
        Process process = start();

        new ProcessBuilder(PRLIMIT.toString(), "--fsize=" + LITTLE_ROOM, "--pid", String.valueOf(process.pid())).start()
                .waitFor();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(error()).isNotZero();
        assertThat(error()).contains("File too large");
        try (WarehouseFixture server = new WarehouseFixture(data.resolve("snapshots"))) {
            server.warehouse().follow();
            assertThat(server.warehouse().serving().trouble()).isEmpty();
            assertThat(server.warehouse().probe()).isPositive();
        }
        assertThat(importHere()).isEqualTo(ImportReport.Result.PUBLISHED);
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() throws Exception {
        Files.writeString(data.resolve("snapshots"), "a file where the directory should be");

        assertThatThrownBy(this::importHere).hasMessageContaining(data.resolve("snapshots").toString());
    }

    private long duration() throws Exception {
        Process process = start();
        long begun = System.nanoTime();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private ImportReport.Result importHere() {
        try (WarehouseFixture fixture = new WarehouseFixture(data.resolve("snapshots"))) {
            return new Importer(new FixedIngestConfig(data), fixture.snapshots(), fixture.warehouse(), TestImport.runs(data),
                    "test")
                    .run(new ImportRequest(saves, 2, Set.of(ImportRequest.Option.FORCE)), ImportProgress.SILENT).result();
        }
    }

    /** Returns when the import has begun. */
    private Process start() throws IOException {
        deleteNatives();
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + natives, "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ImportProcess.class.getName(), data.toString(), saves.toString())
                .redirectError(data.resolve("process.err").toFile()).start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        assertThat(line).as(() -> error()).isEqualTo("begin");
        return process;
    }

    private String error() {
        try {
            return Files.readString(data.resolve("process.err"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** A killed process leaves the engine's library behind, 70 MB each time. */
    private void deleteNatives() throws IOException {
        try (var left = Files.list(natives)) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
