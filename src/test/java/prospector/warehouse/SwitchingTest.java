package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Scanner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import prospector.stats.match.MatchHead;

/** Memory and open files stay flat however often the snapshot changes; {@code -Dprospector.switches=500} for the long run. */
class SwitchingTest {
    private static final int SWITCHES = Integer.getInteger("prospector.switches", 60);
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path directory;

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesNothingOpen() throws IOException {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        try (WarehouseFixture fixture = new WarehouseFixture(directory,
                List.of(reading -> asked.add(reading.one(WarehouseTest.Built.class).orElseThrow().fingerprint())))) {
            SnapshotFile first = Publishing.publish(fixture.snapshots(), "11111111");
            SnapshotFile second = Publishing.publish(fixture.snapshots(), "22222222");
            switchBetween(fixture, first, second, SWITCHES / 2);
            long files = openFiles();
            long heap = heap();
            long resident = resident();

            switchBetween(fixture, first, second, SWITCHES);

            System.getLogger("switching").log(System.Logger.Level.INFO,
                    "{0} switches: open files {1} to {2}, heap {3} to {4} bytes, resident {5} to {6} bytes", SWITCHES, files,
                    openFiles(), heap, heap(), resident, resident());
            assertThat(openFiles()).isLessThanOrEqualTo(files + 4);
            assertThat(heap()).isLessThan(heap + 8 * MEGABYTE);
            assertThat(resident()).isLessThan(resident + 96 * MEGABYTE);
            assertThat(asked).as("snapshots are warmed").isNotEmpty();
        }
    }

    private static void switchBetween(WarehouseFixture fixture, SnapshotFile first, SnapshotFile second, int times) {
        for (int i = 0; i < times; i++) {
            SnapshotFile next = i % 2 == 0 ? first : second;
            fixture.snapshots().makeCurrent(next);
            fixture.warehouse().follow();
            assertThat(fixture.warehouse().read(reading -> reading.one(WarehouseTest.Built.class)).orElseThrow().fingerprint())
                    .isEqualTo(next.id().substring(next.id().length() - 8));
            // Asked again with other parameters: from then on its plan is kept.
            fixture.warehouse()
                    .read(reading -> List.of(reading.list(MatchHead.class, "1"), reading.list(MatchHead.class, "2")));
        }
    }

    private static long openFiles() throws IOException {
        try (var files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long resident() throws IOException {
        try (Scanner pages = new Scanner(Path.of("/proc/self/statm"), StandardCharsets.US_ASCII)) {
            pages.nextLong();
            return pages.nextLong() * 4096;
        }
    }
}
