package prospector.ingest.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProcessMemoryTest {
    @TempDir
    Path directory;

    @Test
    void isReadFromWhatLinuxSays() throws IOException {
        Path status = Files.writeString(directory.resolve("status"), "Name:\tjava\nVmHWM:\t  300 kB\nVmRSS:\t  200 kB\n");

        assertThat(ProcessMemory.resident(status)).hasValue(200 * 1024);
        assertThat(ProcessMemory.resident(Files.writeString(status, "Name:\tjava\n"))).isEmpty();
        assertThat(ProcessMemory.resident(directory.resolve("none"))).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isThatOfThisProcess() {
        ProcessMemory now = ProcessMemory.now();

        assertThat(now.residentBytes().orElseThrow()).isBetween(1L << 20, now.limitBytes());
    }
}
