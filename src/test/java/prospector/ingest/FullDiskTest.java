package prospector.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.ImportReport.Result;
import prospector.source.Logged;
import prospector.warehouse.WarehouseFixture;

/** A full disk and one that became read-only, as a failing one does. Left out where nothing can be mounted: it wants root. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    private static final int BLOCK = 1 << 16;

    @TempDir
    Path directory;

    private Path data;
    private Path saves;
    private boolean mounted;
    private WarehouseFixture fixture;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        data = Files.createDirectories(directory.resolve("data"));
        saves = Files.createDirectories(directory.resolve("saves"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", data.toString());
        assumeTrue(mounted, "nothing can be mounted here");
        fixture = new WarehouseFixture(data.resolve("snapshots"));
        write("a.zip", "game-1");
        assertThat(importAll().result()).isEqualTo(Result.PUBLISHED);
        fixture.warehouse().follow();
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        if (fixture != null) {
            fixture.close();
        }
        if (mounted) {
            assertThat(run("umount", "-l", data.toString())).isTrue();
        }
    }

    @Test
    void aFullDiskPublishesNothingAndServesOn() throws IOException {
        String before = current();
        Path ballast = data.resolve("ballast");
        fill(ballast);
        write("b.zip", "game-2");

        try (Logged log = new Logged()) {
            assertThatThrownBy(this::importAll).isInstanceOf(RuntimeException.class)
                    .hasStackTraceContaining("No space left on device");
            assertThat(log.lines()).filteredOn(line -> line.startsWith("Import outcome=failed ")).hasSize(1);
        }

        assertThat(current()).isEqualTo(before);
        fixture.warehouse().follow();
        assertThat(fixture.warehouse().serving().games()).isEqualTo(1);
        assertThat(fixture.warehouse().serving().trouble()).isEmpty();
        assertThat(fixture.warehouse().probe()).isEqualTo(1);
        assertThat(leftovers()).isZero();

        Files.delete(ballast);
        assertThat(importAll().result()).isEqualTo(Result.PUBLISHED);
        fixture.warehouse().follow();
        assertThat(fixture.warehouse().probe()).isEqualTo(2);
    }

    @Test
    void aReadOnlyDiskPublishesNothingAndServesOn() throws IOException, InterruptedException {
        String before = current();
        write("b.zip", "game-2");
        assertThat(run("mount", "-o", "remount,ro", data.toString())).isTrue();

        assertThatThrownBy(this::importAll).isInstanceOf(RuntimeException.class)
                .hasStackTraceContaining("Read-only file system");

        fixture.warehouse().follow();
        assertThat(fixture.warehouse().probe()).isEqualTo(1);
        assertThat(current()).isEqualTo(before);

        assertThat(run("mount", "-o", "remount,rw", data.toString())).isTrue();
        assertThat(importAll().result()).isEqualTo(Result.PUBLISHED);
    }

    private ImportReport importAll() {
        return new Importer(new FixedIngestConfig(data), fixture.snapshots(), fixture.warehouse(), TestImport.runs(data),
                "test").run(new ImportRequest(saves, 1, Set.of()), ImportProgress.SILENT);
    }

    private void write(String name, String gameId) throws IOException {
        Files.write(saves.resolve(name), aSave().attribute("GameId", gameId).zip());
    }

    private String current() throws IOException {
        return Files.readString(data.resolve("snapshots/CURRENT"));
    }

    private long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("snapshots"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(".building")).count();
        }
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
